package org.briefwright.document.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.text.Clean;
import org.briefwright.document.text.SafeXml;

/**
 * Reads the paragraphs of one part of a Word file. What was struck out as a tracked change, what is
 * hidden, field codes and the second version of drawings are left out.
 *
 * @see "ECMA-376-1, 17.3: paragraphs and runs"
 */
final class WordText {

  /** Elements whose content is not shown, or shown a second time. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange");

  private final WordStyles styles;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private WordStyles.Use use = WordStyles.Use.TEXT;
  private boolean listed;
  private boolean bold;
  private boolean plain;
  private boolean hidden;
  private int tables;

  private WordText(WordStyles styles, Budget budget) {
    this.styles = styles;
    this.budget = budget;
  }

  static List<Block> read(InputStream part, WordStyles styles, Budget budget)
      throws XMLStreamException {
    WordText reader = new WordText(styles, budget);
    XMLStreamReader xml = SafeXml.reader(part);
    while (xml.hasNext()) {
      budget.tick();
      switch (SafeXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> reader.start(xml);
        case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
        default -> {}
      }
    }
    return reader.blocks;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (SKIPPED.contains(xml.getLocalName())) {
      skip(xml);
      return;
    }
    switch (xml.getLocalName()) {
      case "p" -> startParagraph();
      case "pStyle" -> use = styles.of(WordXml.attribute(xml, "val"));
      case "numPr" -> listed = true;
      case "tbl" -> tables++;
      case "r" -> startRun();
      case "vanish" -> hidden = WordXml.isOn(xml);
      case "b" -> bold = WordXml.isOn(xml);
      case "t" -> run.append(content(xml));
      case "tab", "br", "cr" -> run.append(' ');
      case "noBreakHyphen" -> run.append('-');
      default -> {}
    }
  }

  private void startParagraph() {
    // A text box opens paragraphs inside a paragraph: what was gathered so far stands by itself.
    flush();
    use = WordStyles.Use.TEXT;
    listed = false;
    plain = false;
  }

  private void startRun() {
    run.setLength(0);
    hidden = false;
    bold = false;
  }

  private void end(String name) {
    switch (name) {
      case "r" -> endRun();
      case "p" -> flush();
      case "tbl" -> tables--;
      default -> {}
    }
  }

  private void endRun() {
    if (!hidden) {
      text.append(run);
      plain |= !bold && !run.toString().isBlank();
    }
    run.setLength(0);
  }

  private void flush() {
    String words = Clean.fold(Clean.text(text.toString()));
    text.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    budget.spend(Ceiling.CHARACTERS, words.length());
    Block block = Block.of(shape(words), words, blocks.size() + 1);
    blocks.add(
        switch (use) {
          case CAPTION -> block.dropped("caption");
          case FURNITURE -> block.dropped("table of contents");
          case TITLE, HEADING, LIST, TEXT -> block;
        });
  }

  private Shape shape(String words) {
    boolean label = words.length() < 120 && ".!?…:;,".indexOf(words.charAt(words.length() - 1)) < 0;
    return switch (use) {
      case TITLE -> Shape.TITLE;
      case HEADING -> Shape.HEADING;
      case LIST -> Shape.ITEM;
      case CAPTION, FURNITURE -> Shape.PARAGRAPH;
      case TEXT ->
          listed || tables > 0 ? Shape.ITEM : !plain && label ? Shape.HEADING : Shape.PARAGRAPH;
    };
  }

  private String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    while (xml.hasNext()) {
      int event = SafeXml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT) {
        break;
      }
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        content.append(xml.getText());
        budget.allow(Ceiling.CHARACTERS, content.length());
      }
    }
    return content.toString();
  }

  private void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      budget.tick();
      int event = SafeXml.next(xml);
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}

package org.briefwright.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.draft.Unreadable;

/** Reads a Word file (.docx). Notes come behind the text. */
public final class WordReader {

  private WordReader() {}

  /**
   * @throws Unreadable if it is damaged, or unpacks to too much
   */
  public static Draft read(Input input, DayScanner scanner) throws IOException {
    WordParts parts = WordParts.of(input);
    try {
      WordStyles styles = WordStyles.read(parts.part(WordParts.STYLES), input.budget());
      List<Block> blocks = new ArrayList<>();
      for (String name : List.of(WordParts.TEXT, WordParts.FOOTNOTES, WordParts.ENDNOTES)) {
        Optional<? extends InputStream> part = parts.part(name);
        if (part.isPresent()) {
          WordText.read(part.get(), styles, input.budget())
              .forEach(block -> blocks.add(block.at(blocks.size() + 1)));
        }
      }
      WordProperties properties = properties(parts, scanner);
      Draft.Make make = make(blocks);
      if (make == Draft.Make.PLAIN) {
        blocks.replaceAll(block -> block.as(Shape.LINE));
      }
      return new Draft(make, blocks, properties.claims(), properties.dates(), List.of());
    } catch (XMLStreamException e) {
      throw new Unreadable(
          "has a damaged part (" + firstLine(e) + ")", "save it anew from Word", e);
    }
  }

  /** A file without any style says no more of its lines than plain text does. */
  private static Draft.Make make(List<Block> blocks) {
    boolean marked = blocks.stream().anyMatch(block -> block.shape() != Shape.PARAGRAPH);
    return marked ? Draft.Make.MARKED : Draft.Make.PLAIN;
  }

  private static WordProperties properties(WordParts parts, DayScanner scanner)
      throws XMLStreamException {
    Optional<? extends InputStream> part = parts.part(WordParts.PROPERTIES);
    return part.isPresent() ? WordProperties.read(part.get(), scanner) : WordProperties.none();
  }

  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}

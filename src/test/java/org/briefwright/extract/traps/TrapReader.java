package org.briefwright.extract.traps;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.sentence.SentenceSplitter;
import org.briefwright.fact.Sentence;

/**
 * Reads a file of traps.
 *
 * <pre>
 * # A comment: what the next block shows.
 * == 2024-03-04                    the document's date, or "none"
 * ^ A headline                     a line with a caret is a title, with a star an item of a list
 *
 * First sentence. Second sentence, which may run on
 * over several lines; a blank line begins a new paragraph.
 * &gt; money "$20 billion" value=20e9 class=deal status=announced|signed
 * &gt; ?money "$32 million"           a question mark: this row may be missing
 * &gt; none date                      nothing of this layer is in the text
 * </pre>
 *
 * <p>What {@link AnswerLine} tells of the lines of answers is the rest of the format.
 */
final class TrapReader {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final String file;
  private final List<Trap> traps = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private Optional<LocalDate> date = Optional.empty();
  private int begun;
  private int paragraphs;
  private int at;

  private TrapReader(String file) {
    this.file = file;
  }

  /**
   * @param file its name with its folder
   * @throws IllegalArgumentException if a line is wrong; names file and line
   */
  static List<Trap> read(String file, List<String> lines) {
    TrapReader reader = new TrapReader(file);
    try {
      for (String line : lines) {
        reader.at++;
        reader.line(line.strip());
      }
      reader.endTrap();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + reader.at + ": " + e.getMessage(), e);
    }
    return List.copyOf(reader.traps);
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      return;
    }
    if (line.startsWith("==")) {
      endTrap();
      begin(line.substring(2).strip());
    } else if (line.startsWith(">")) {
      endParagraph(Sentence.Kind.BODY);
      answers.add(AnswerLine.read(line.substring(1).strip()));
    } else if (line.isEmpty()) {
      endParagraph(Sentence.Kind.BODY);
    } else {
      text(line);
    }
  }

  private void begin(String day) {
    begun = at;
    try {
      date = day.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + day + "\" is no day; write 2024-03-04 or none", e);
    }
  }

  private void text(String line) {
    if (begun == 0) {
      throw new IllegalArgumentException("text stands before the first \"== DATE\"");
    }
    if (!answers.isEmpty()) {
      throw new IllegalArgumentException("text follows answers; begin a block with \"== DATE\"");
    }
    if (line.startsWith("^ ") || line.startsWith("* ")) {
      endParagraph(Sentence.Kind.BODY);
      paragraph.append(line.substring(2).strip());
      endParagraph(line.startsWith("^") ? Sentence.Kind.TITLE : Sentence.Kind.ITEM);
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
  }

  private void endParagraph(Sentence.Kind kind) {
    if (paragraph.isEmpty()) {
      return;
    }
    String text = paragraph.toString();
    paragraph.setLength(0);
    paragraphs++;
    List<String> cut = kind == Sentence.Kind.TITLE ? List.of(text) : splitter.split(text);
    cut.forEach(sentence -> sentences.add(new Sentence(paragraphs, at, kind, sentence)));
  }

  private void endTrap() {
    endParagraph(Sentence.Kind.BODY);
    if (begun == 0) {
      return;
    }
    if (sentences.isEmpty() || answers.isEmpty()) {
      throw new IllegalArgumentException("the block of line " + begun + " lacks text or answers");
    }
    answers.forEach(this::checkPlace);
    traps.add(new Trap(file, traps.size() + 1, begun, date, sentences, answers));
    sentences.clear();
    answers.clear();
    paragraphs = 0;
  }

  private void checkPlace(Answer answer) {
    if (answer.sentence().orElse(1) > sentences.size()) {
      throw new IllegalArgumentException("there is no such sentence: " + answer);
    }
    boolean stands =
        answer.quote().isEmpty()
            || sentences.stream().anyMatch(one -> one.text().contains(answer.quote().get()));
    if (!stands) {
      throw new IllegalArgumentException("no sentence holds these words: " + answer);
    }
  }
}

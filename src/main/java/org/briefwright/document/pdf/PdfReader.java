package org.briefwright.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Unreadable;
import org.briefwright.fact.Notice;

/** Reads a PDF. */
public final class PdfReader {

  private static final int BYTES_OF_END = 2_048;

  private PdfReader() {}

  /**
   * @throws Unreadable if it needs a password, is damaged, unpacks to too much or holds no text
   */
  public static Draft read(Input input, DayScanner scanner) throws IOException {
    Expansion.check(input);
    NoSystemFonts.use();
    var memory = MemoryUsageSetting.setupMainMemoryOnly(input.budget().of(Ceiling.EXPANDED_BYTES));
    try (PDDocument pdf = Loader.loadPDF(input.bytes(), "", null, null, memory.streamCache)) {
      input.budget().allow(Ceiling.PAGES, pdf.getNumberOfPages());
      return draft(pdf, input, scanner);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("is locked with a password", "save it without one", e);
    } catch (IOException e) {
      throw new Unreadable(
          "is a damaged PDF (" + e.getMessage() + ")",
          "print it to a new PDF, or fetch it again",
          e);
    }
  }

  private static Draft draft(PDDocument pdf, Input input, DayScanner scanner) throws IOException {
    List<List<Segment>> pages = new PageSegments(input.budget()).of(pdf);
    if (pages.isEmpty()) {
      throw new Unreadable("is a PDF without a page", "print it to a new PDF, or fetch it again");
    }
    if (pages.stream().allMatch(List::isEmpty)) {
      throw new Unreadable(
          "is a PDF of pictures: its pages hold no text", "hand in one with text recognised (OCR)");
    }
    List<List<Segment>> ordered = new ArrayList<>();
    for (List<Segment> page : pages) {
      input.budget().look();
      ordered.add(ReadingOrder.of(page));
    }
    List<Block> blocks = new ParagraphBuilder(Sheet.of(ordered), input.budget()).blocks();
    PdfProperties properties = PdfProperties.of(pdf, scanner);
    boolean marked = blocks.stream().anyMatch(PdfReader::isMarked);
    return new Draft(
        marked ? Draft.Make.MARKED : Draft.Make.PLAIN,
        blocks,
        properties.claims(),
        properties.dates(),
        notices(input));
  }

  /** A PDF ends with a mark of its own; what was lost with it can't be told. */
  private static List<Notice> notices(Input input) {
    byte[] bytes = input.bytes();
    int from = Math.max(0, bytes.length - BYTES_OF_END);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF")
        ? List.of()
        : List.of(
            Notice.of(
                input.file(),
                "is a PDF cut off after " + bytes.length + " bytes: text at its end may be missing",
                "fetch it again"));
  }

  private static boolean isMarked(Block block) {
    return switch (block.shape()) {
      case TITLE, HEADING -> true;
      case PARAGRAPH, ITEM, LINE -> false;
    };
  }
}

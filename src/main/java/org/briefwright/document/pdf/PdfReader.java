package org.briefwright.document.pdf;

import java.io.IOException;
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

/** Reads a PDF. */
public final class PdfReader {

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
        List.of());
  }

  private static boolean isMarked(Block block) {
    return switch (block.shape()) {
      case TITLE, HEADING -> true;
      case PARAGRAPH, ITEM, LINE -> false;
    };
  }
}

package org.briefwright.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a file as a screen reader does: along its tags, not along its pages. */
final class Told {

  /**
   * Something told.
   *
   * @param role as in {@code "TD"}
   * @param depth from 0
   * @param text of this element and of those inside of it
   * @param page from 0; of the first letter
   * @param y of the first letter's base line, from the top, in points
   */
  record Piece(String role, int depth, String text, int page, double y) {}

  private record Place(COSDictionary page, int number) {}

  private record Run(String text, int page, double y) {}

  private final Map<Place, List<Run>> runs = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  private Told(PDDocument document) throws IOException {
    new Listener(document).getText(document);
    tell(document.getDocumentCatalog().getStructureTreeRoot(), 0, new ArrayList<>());
  }

  /** In the order in which they are told. */
  static List<Piece> pieces(Copy copy) {
    try (PDDocument document = Loader.loadPDF(copy.pdf())) {
      return new Told(document).pieces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Roles and texts, indented by their depth. */
  static List<String> outline(Copy copy) {
    return pieces(copy).stream()
        .map(piece -> "  ".repeat(piece.depth()) + piece.role() + " " + piece.text())
        .map(String::stripTrailing)
        .toList();
  }

  private void tell(PDStructureNode node, int depth, List<Run> told) {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> {
          int place = pieces.size();
          pieces.add(new Piece("", 0, "", 0, 0));
          List<Run> own = new ArrayList<>();
          tell(element, depth + 1, own);
          pieces.set(place, piece(element, depth, own));
          told.addAll(own);
        }
        case Integer number when node instanceof PDStructureElement element ->
            told.addAll(at(element.getPage().getCOSObject(), number));
        case PDMarkedContentReference reference ->
            told.addAll(at(reference.getPage().getCOSObject(), reference.getMCID()));
        default -> {}
      }
    }
  }

  private List<Run> at(COSDictionary page, int number) {
    return runs.getOrDefault(new Place(page, number), List.of());
  }

  private static Piece piece(PDStructureElement element, int depth, List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    Run first = runs.isEmpty() ? new Run("", -1, 0) : runs.getFirst();
    return new Piece(
        element.getStructureType(), depth, text.toString().strip(), first.page(), first.y());
  }

  private final class Listener extends PDFTextStripper {

    private final PDDocument document;
    private final Deque<Integer> numbers = new ArrayDeque<>();

    Listener(PDDocument document) {
      this.document = document;
    }

    @Override
    public void beginMarkedContentSequence(
        @Nullable COSName tag, @Nullable COSDictionary properties) {
      numbers.push(properties == null ? -1 : properties.getInt(COSName.MCID));
      super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
      numbers.pop();
      super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      int number = numbers.isEmpty() ? -1 : numbers.peek();
      int page = getCurrentPageNo() - 1;
      if (number >= 0) {
        runs.computeIfAbsent(
                new Place(document.getPage(page).getCOSObject(), number), p -> new ArrayList<>())
            .add(new Run(text.getUnicode(), page, text.getYDirAdj()));
      }
    }
  }
}

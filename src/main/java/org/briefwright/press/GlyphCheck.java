package org.briefwright.press;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks for letters that no font has; the engine would print a sign of its own for them. */
final class GlyphCheck {

  private static final int WORDS_AROUND = 24;

  private final Typecase typecase;
  private final PdfBoxRenderer renderer;
  private final List<String> families;
  private final BitSet found = new BitSet();

  /**
   * @param families that the style sheet names
   */
  GlyphCheck(Typecase typecase, PdfBoxRenderer renderer, List<String> families) {
    this.typecase = typecase;
    this.renderer = renderer;
    this.families = families;
  }

  /** Whether a character leaves ink or a gap: control and format characters do not. */
  static boolean isPrinted(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * @throws PressException naming the first letter that no font has, the words around it and its
   *     page
   */
  void check() {
    check(renderer.getDocument().getDocumentElement());
  }

  private void check(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE && node.getParentNode() instanceof Element parent) {
      missing(node.getNodeValue()).ifPresent(at -> refuse(node.getNodeValue(), at, parent));
    }
    if (!"style".equals(node.getNodeName())) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        check(child);
      }
    }
  }

  private Optional<Integer> missing(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (!found.get(letter)) {
        if (isPrinted(letter) && !typecase.has(letter, families)) {
          return Optional.of(at);
        }
        found.set(letter);
      }
    }
    return Optional.empty();
  }

  private void refuse(String text, int at, Element parent) {
    int letter = text.codePointAt(at);
    String words =
        text.substring(Math.max(0, at - WORDS_AROUND), Math.min(text.length(), at + WORDS_AROUND))
            .strip();
    Optional<String> name = Optional.ofNullable(Character.getName(letter));
    throw new PressException(
        pageOf(parent).map(page -> "page " + page).orElse("press"),
        String.format(
            Locale.ROOT,
            "no font has the letter U+%04X (%s), in \"%s\"",
            letter,
            name.orElse("without a name"),
            words),
        "add a TrueType family that has it to the fonts folder");
  }

  private Optional<Integer> pageOf(Element element) {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    return renderer.getRootBox().getElementBoxes(element).stream()
        .map(Box::getAbsY)
        .flatMap(y -> pages.stream().filter(page -> y >= page.getTop() && y < page.getBottom()))
        .findFirst()
        .map(page -> page.getPageNo() + 1);
  }
}

package org.briefwright.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefwright.layout.Pages;

/** Looks whether all letters are there, and all rows that were promised. */
final class TextProof {

  private static final String STYLE = "<style>";
  private static final String END_OF_STYLE = "</style>";

  private final Printed printed;
  private final Pages pages;

  TextProof(Printed printed, Pages pages) {
    this.printed = printed;
    this.pages = pages;
  }

  void read() {
    lettersAreThere();
    promisesAreKept();
  }

  // The engine prints # for a letter that it has no glyph for.
  private void lettersAreThere() {
    boolean expected = isPrinted('#', pages.xhtml());
    for (int page = 0; page < printed.pages(); page++) {
      int at = page;
      printed
          .seen(page)
          .fault()
          .ifPresent(fault -> {
            throw Proof.fault(at, fault);
          });
      boolean replaced =
          printed.seen(page).runs().stream().anyMatch(run -> run.text().indexOf('#') >= 0);
      if (replaced && !expected) {
        throw Proof.fault(page, "a letter was replaced by #");
      }
    }
  }

  /** Whether a sign stands in the text, and not only in tags and styles. */
  static boolean isPrinted(char sign, String xhtml) {
    int from = 0;
    for (int at = xhtml.indexOf(sign); at >= 0; ) {
      int tag = xhtml.indexOf('<', from);
      if (tag < 0 || at < tag) {
        return true;
      }
      boolean style = xhtml.startsWith(STYLE, tag);
      int end = style ? xhtml.indexOf(END_OF_STYLE, tag) : xhtml.indexOf('>', tag);
      if (end < 0) {
        return true;
      }
      from = end + (style ? END_OF_STYLE.length() : 1);
      at = at < from ? xhtml.indexOf(sign, from) : at;
    }
    return false;
  }

  /** A promise is the cells of a row, some of them, in their order. */
  private void promisesAreKept() {
    if (pages.promises().isEmpty()) {
      return;
    }
    Map<String, List<List<String>>> rows = new HashMap<>();
    for (Part row : printed.root().all("TR")) {
      List<String> cells = row.parts().stream().map(Part::letters).toList();
      cells.stream()
          .distinct()
          .forEach(cell -> rows.computeIfAbsent(cell, first -> new ArrayList<>()).add(cells));
    }
    for (String promise : pages.promises()) {
      List<String> cells =
          Pattern.compile("\t").splitAsStream(promise).map(Part::squeezed).toList();
      boolean kept =
          rows.getOrDefault(cells.getFirst(), List.of()).stream()
              .anyMatch(row -> holds(row, cells));
      if (!kept) {
        throw Proof.fault(
            "proof", "the row \"" + promise.replace("\t", " | ") + "\" was not printed");
      }
    }
  }

  private static boolean holds(List<String> row, List<String> cells) {
    int at = 0;
    for (String cell : row) {
      if (at < cells.size() && cell.equals(cells.get(at))) {
        at++;
      }
    }
    return at == cells.size();
  }
}

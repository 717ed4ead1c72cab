package org.briefwright.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.briefwright.press.Eye.Seen;

/** A printed file, read again from its bytes: what stands on its pages, and what is told. */
final class Printed {

  private final PDDocument document;
  private final List<Seen> pages = new ArrayList<>();
  private final List<PDPage> sheets = new ArrayList<>();
  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final Map<Tag.Place, List<Run>> marked = new HashMap<>();
  private final Part root;

  Printed(PDDocument document) throws IOException {
    this.document = document;
    Eye eye = new Eye();
    for (PDPage sheet : document.getPages()) {
      Seen seen = eye.look(sheet, pages.size());
      numbers.put(sheet.getCOSObject(), pages.size());
      sheets.add(sheet);
      pages.add(seen);
      for (Run run : seen.runs()) {
        if (run.isTold()) {
          marked
              .computeIfAbsent(
                  new Tag.Place(sheet.getCOSObject(), run.mark()), place -> new ArrayList<>())
              .add(run);
        }
      }
    }
    Tag top = Tag.root(document.getDocumentCatalog().getCOSObject());
    root = new Part(top == null ? Tag.of("Document") : top, null);
    fill(root);
  }

  private void fill(Part part) {
    for (COSBase kid : part.tag().kids()) {
      if (Tag.isTag(kid) && kid instanceof COSDictionary node) {
        Part below = new Part(new Tag(node), part);
        part.add(below);
        fill(below);
      } else if (part.tag().place(kid) instanceof Tag.Place place) {
        for (Run run : marked.getOrDefault(place, List.of())) {
          part.add(run);
        }
      }
    }
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return pages.size();
  }

  /** From 0; -1 for what is no page of this file. */
  int numberOf(COSDictionary page) {
    return numbers.getOrDefault(page, -1);
  }

  PDPage sheet(int page) {
    return sheets.get(page);
  }

  Seen seen(int page) {
    return pages.get(page);
  }

  /** What is told, from the first word to the last. */
  Part root() {
    return root;
  }
}

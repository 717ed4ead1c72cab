package org.briefwright.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Makes a tree of tags plain, from the leaves to the root: what is empty goes, what only wraps is
 * unwrapped, a block of text is a paragraph, a block with a heading is a section, and a table
 * without any heading of a row or a column is the list that it really is.
 */
final class TagTree {

  private static final Set<String> GROUPS =
      Set.of("Document", "Part", "Sect", "Div", "LBody", "TD", "TH");
  private static final List<COSName> SPEAKS =
      Stream.of("Lang", "Alt", "ActualText", "A", "ID", "E").map(COSName::getPDFName).toList();
  private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");
  private static final Set<String> ONLY_IF_FILLED =
      Set.of(
          "Span", "Div", "Sect", "P", "THead", "TBody", "TFoot", "TR", "Link", "Lbl", "LBody", "LI",
          "L", "Table", "TOC");

  private final Map<Tag, Tag> heirs = new HashMap<>();

  private TagTree() {}

  /**
   * @return for each tag that went the one that now holds what was in it
   */
  static Map<Tag, Tag> simplify(Tag root) {
    TagTree tree = new TagTree();
    tree.fill(root);
    return tree.heirs;
  }

  private void fill(Tag tag) {
    if (tag.is("Table") && !hasHeadings(tag)) {
      becomeList(tag);
    }
    List<COSBase> kids = new ArrayList<>();
    for (COSBase kid : tag.kids()) {
      if (Tag.isTag(kid) && kid instanceof COSDictionary node) {
        add(simplified(new Tag(node), tag), kids);
      } else {
        kids.add(kid);
      }
    }
    tag.become(kids);
  }

  // The engine paints a caption after the table that it stands above of.
  private static void add(List<COSBase> more, List<COSBase> kids) {
    for (COSBase kid : more) {
      if (isA("Caption", kid)
          && !kids.isEmpty()
          && kids.getLast() instanceof COSDictionary before
          && (isA("Table", before) || isA("L", before))) {
        Tag table = new Tag(before);
        List<COSBase> parts = new ArrayList<>(table.kids());
        parts.addFirst(kid);
        table.become(parts);
      } else {
        kids.add(kid);
      }
    }
  }

  private static boolean isA(String role, COSBase kid) {
    return Tag.isTag(kid) && kid instanceof COSDictionary node && new Tag(node).is(role);
  }

  /** What is left of {@code tag}, as kids of {@code parent}. */
  private List<COSBase> simplified(Tag tag, Tag parent) {
    fill(tag);
    if (tag.kids().isEmpty() && ONLY_IF_FILLED.contains(tag.role())) {
      return List.of();
    }
    if (tag.is("Div") && !parent.is("Document")) {
      becomePart(tag, parent);
    }
    return wrapsOnly(tag, parent) ? unwrapped(tag, parent) : List.of(tag.node());
  }

  private void becomePart(Tag tag, Tag parent) {
    if (tag.holdsContent()) {
      tag.become(parent.is("TH", "P", "Span", "Lbl") ? "Span" : "P");
      return;
    }
    List<Tag> parts = tag.tags();
    if (parts.size() > 1 && HEADINGS.contains(parts.get(0).role())) {
      tag.become("Sect");
    } else if (parts.size() > 1 && parts.get(0).is("Sect") && !parts.get(1).is("Sect")) {
      // A heading with its first lines in a box of their own belongs to what follows.
      List<COSBase> kids = new ArrayList<>(unwrapped(parts.get(0), tag));
      kids.addAll(tag.kids().subList(1, tag.kids().size()));
      tag.become(kids);
      tag.become("Sect");
    }
  }

  private static boolean wrapsOnly(Tag tag, Tag parent) {
    if (SPEAKS.stream().anyMatch(tag.node()::containsKey)) {
      return tag.is("Link") && parent.is("Link");
    }
    return tag.is("Span")
        || tag.is("Div") && GROUPS.contains(parent.role())
        || tag.is("Link") && parent.is("Link");
  }

  private List<COSBase> unwrapped(Tag tag, Tag parent) {
    heirs.put(tag, parent);
    return tag.kids().stream().map(kid -> tag.kidFor(parent, kid)).toList();
  }

  private static boolean hasHeadings(Tag table) {
    return table.tags().stream().anyMatch(kid -> kid.is("TH") || !kid.is("TD") && hasHeadings(kid));
  }

  private static void becomeList(Tag table) {
    List<COSBase> items = new ArrayList<>();
    collectRows(table, items);
    table.become("L");
    table.become(items);
  }

  private static void collectRows(Tag part, List<COSBase> items) {
    for (Tag kid : part.tags()) {
      if (kid.is("TR")) {
        items.add(item(kid).node());
      } else if (kid.is("Caption")) {
        items.add(kid.node());
      } else {
        collectRows(kid, items);
      }
    }
  }

  private static Tag item(Tag row) {
    row.tags().forEach(cell -> cell.become("Div"));
    row.become("LBody");
    Tag item = Tag.of("LI");
    item.become(List.of(row.node()));
    return item;
  }
}

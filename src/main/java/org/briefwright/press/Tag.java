package org.briefwright.press;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * An element of the tree that tells a screen reader what each piece of a page is.
 *
 * @see "ISO 32000-1:2008, 14.7.2: structure elements; 14.8.4: the standard roles"
 */
record Tag(COSDictionary node) {

  private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  static Tag of(String role) {
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    node.setName(COSName.S, role);
    return new Tag(node);
  }

  /** The element that holds all others, where there is one. */
  static @Nullable Tag root(COSDictionary catalog) {
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    return root == null ? null : new Tag(root).tags().stream().findFirst().orElse(null);
  }

  String role() {
    return String.valueOf(node.getNameAsString(COSName.S));
  }

  boolean is(String... roles) {
    return List.of(roles).contains(role());
  }

  void become(String role) {
    node.setName(COSName.S, role);
  }

  /** Elements, numbers of marked content, and references to both and to annotations. */
  List<COSBase> kids() {
    COSBase kids = node.getDictionaryObject(COSName.K);
    if (kids == null) {
      return List.of();
    }
    if (!(kids instanceof COSArray array)) {
      return List.of(kids);
    }
    List<COSBase> list = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      COSBase kid = array.getObject(i);
      if (kid != null) {
        list.add(kid);
      }
    }
    return list;
  }

  void become(List<? extends COSBase> kids) {
    COSArray array = new COSArray();
    for (COSBase kid : kids) {
      array.add(kid);
      if (isTag(kid) && kid instanceof COSDictionary child) {
        child.setItem(COSName.P, node);
      }
    }
    if (array.size() == 0) {
      node.removeItem(COSName.K);
    } else {
      node.setItem(COSName.K, array);
    }
  }

  List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    for (COSBase kid : kids()) {
      if (isTag(kid) && kid instanceof COSDictionary child) {
        tags.add(new Tag(child));
      }
    }
    return tags;
  }

  static boolean isTag(COSBase kid) {
    return kid instanceof COSDictionary child && child.containsKey(COSName.S);
  }

  /** Whether a kid is marked content of a page, and not an element or an annotation. */
  static boolean isContent(COSBase kid) {
    return kid instanceof COSInteger
        || kid instanceof COSDictionary child && child.containsKey(COSName.MCID);
  }

  boolean holdsContent() {
    return kids().stream().anyMatch(Tag::isContent);
  }

  /** The page that marked content of this element is on, where it names no other. */
  @Nullable COSDictionary page() {
    return node.getCOSDictionary(COSName.PG);
  }

  /**
   * Where a piece of marked content is.
   *
   * @param page its dictionary
   * @param number among the marked content of the page
   */
  record Place(COSDictionary page, int number) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place && place.page == page && place.number == number;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(page) * 31 + number;
    }
  }

  @Nullable Place place(COSBase kid) {
    COSDictionary page = page();
    if (kid instanceof COSInteger number) {
      return page == null ? null : new Place(page, number.intValue());
    }
    if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
      COSDictionary own = reference.getCOSDictionary(COSName.PG);
      COSDictionary there = own == null ? page : own;
      return there == null ? null : new Place(there, reference.getInt(COSName.MCID));
    }
    return null;
  }

  /** {@code kid} of this element, in a form that can be a kid of {@code other}. */
  COSBase kidFor(Tag other, COSBase kid) {
    Place place = kid instanceof COSInteger ? place(kid) : null;
    if (place == null || place.page == other.page()) {
      return kid;
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MARKED_CONTENT);
    reference.setItem(COSName.PG, place.page);
    reference.setInt(COSName.MCID, place.number);
    return reference;
  }

  /** The annotations that belong to this element, as those of a link over two lines. */
  List<COSDictionary> annotations() {
    List<COSDictionary> annotations = new ArrayList<>();
    for (COSBase kid : kids()) {
      if (kid instanceof COSDictionary reference
          && OBJECT_REFERENCE.equals(reference.getCOSName(COSName.TYPE))
          && reference.getDictionaryObject(OBJECT) instanceof COSDictionary annotation) {
        annotations.add(annotation);
      }
    }
    return annotations;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tag tag && tag.node == node;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(node);
  }
}

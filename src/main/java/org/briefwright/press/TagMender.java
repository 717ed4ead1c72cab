package org.briefwright.press;

import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Mends what the validators let pass and a listener stumbles over: the engine tells every box of
 * its layout. First what needs the page's own elements is put right: notes and what was set beside
 * the text go back to their place, the contents become a table of contents. Then {@link TagTree}
 * makes the tree plain.
 */
final class TagMender {

  private static final String ROLE = "role";
  // The number of a page that there is none of.
  private static final int LAST = Integer.MAX_VALUE;

  private final PDDocument document;
  private final COSDictionary catalog;
  private final TagMap map;
  private final Map<Tag, Tag> heirs = new HashMap<>();
  private final Map<COSDictionary, Set<Integer>> mute = new LinkedHashMap<>();
  private final Map<Tag.Place, Tag> moved = new HashMap<>();

  private TagMender(PDDocument document, Box root) {
    this.document = document;
    catalog = document.getDocumentCatalog().getCOSObject();
    map = new TagMap(root);
  }

  /** Mends the tags of a document that is all painted and not yet saved. */
  static void mend(PDDocument document, Box layout) throws IOException {
    TagMender mender = new TagMender(document, layout);
    Tag root = Tag.root(mender.catalog);
    if (root == null) {
      return;
    }
    mender.map.leaders().forEach(mender::silence);
    mender.map.continuations().forEach(mender::join);
    mender.bringHome();
    for (Element element : mender.map.elements()) {
      mender.giveRole(element);
    }
    mender.tellHeadsOnce(root);
    mender.heirs.putAll(TagTree.simplify(root));
    mender.nameNotes(root);
    mender.correctParents();
    Hush.artifacts(document, mender.mute);
  }

  private void join(Tag more, Tag first) {
    Tag home = parent(more);
    List<COSBase> kids = new ArrayList<>(home.kids());
    kids.remove(more.node());
    home.become(kids);
    List<COSBase> all = new ArrayList<>(first.kids());
    more.kids().forEach(kid -> all.add(more.kidFor(first, kid)));
    first.become(all);
    heirs.put(more, first);
  }

  private void bringHome() {
    for (Element stray : map.strays()) {
      home(stray)
          .ifPresent(home -> map.of(stray).ifPresent(tag -> insert(tag, home, before(stray))));
    }
    for (Element call : map.elements()) {
      String href = call.getAttribute("href");
      Optional<Tag> note = href.startsWith("#") ? map.note(href.substring(1)) : Optional.empty();
      Optional<Tag> link = note.flatMap(found -> map.of(call));
      if (note.isPresent() && link.isPresent()) {
        becomeNote(note.get());
        Tag reference = refer(link.get());
        insert(note.get(), parent(reference), Optional.of(reference));
      }
    }
  }

  private Optional<Tag> home(Element element) {
    for (Node up = element.getParentNode(); up != null; up = up.getParentNode()) {
      Optional<Tag> tag = map.of(up);
      if (tag.isPresent()) {
        return tag;
      }
    }
    return Optional.empty();
  }

  private Optional<Tag> before(Element element) {
    for (Node left = element.getPreviousSibling(); left != null; left = left.getPreviousSibling()) {
      Optional<Tag> tag = map.of(left);
      if (tag.isPresent() && !map.strays().contains(left)) {
        return tag;
      }
    }
    return Optional.empty();
  }

  private static Tag parent(Tag tag) {
    COSDictionary parent = tag.node().getCOSDictionary(COSName.P);
    return new Tag(parent == null ? new COSDictionary() : parent);
  }

  private static void insert(Tag tag, Tag home, Optional<Tag> after) {
    Tag old = parent(tag);
    List<COSBase> left = new ArrayList<>(old.kids());
    left.remove(tag.node());
    old.become(left);
    List<COSBase> kids = new ArrayList<>(home.kids());
    int place = after.map(left2 -> kids.indexOf(left2.node()) + 1).orElse(0);
    kids.add(place, tag.node());
    home.become(kids);
  }

  // The engine paints the mark after the words.
  private void becomeNote(Tag body) {
    body.become("Note");
    Tag words = body.kids().size() == 1 && body.tags().size() == 1 ? body.tags().getFirst() : body;
    List<COSBase> kids = new ArrayList<>(words.kids());
    if (kids.size() > 1) {
      Tag mark = mark(words, kids.removeLast());
      words.become(kids);
      List<COSBase> all = new ArrayList<>(body.kids());
      all.addFirst(mark.node());
      body.become(all);
    }
  }

  private Tag mark(Tag words, COSBase last) {
    if (last instanceof COSDictionary node && Tag.isTag(last)) {
      Tag tag = new Tag(node);
      tag.become("Lbl");
      return tag;
    }
    Tag mark = Tag.of("Lbl");
    mark.become(List.of(words.kidFor(mark, last)));
    Tag.Place place = words.place(last);
    if (place != null) {
      moved.put(place, mark);
    }
    return mark;
  }

  private void giveRole(Element element) {
    Optional<Tag> tag = map.of(element);
    if (tag.isEmpty()) {
      return;
    }
    switch (element.getAttribute(ROLE)) {
      case "doc-toc" -> becomeContents(tag.get());
      case "doc-footnote", "doc-endnote" -> tag.get().become("Note");
      case "doc-noteref" -> refer(tag.get());
      default -> {}
    }
  }

  private static Tag refer(Tag link) {
    Tag home = parent(link);
    Tag reference = Tag.of("Reference");
    List<COSBase> kids = new ArrayList<>(home.kids());
    int place = kids.indexOf(link.node());
    if (place >= 0) {
      kids.set(place, reference.node());
      reference.become(List.of(link.node()));
      home.become(kids);
    }
    return reference;
  }

  /** Everything between the links, such as space, is not told. */
  private void becomeContents(Tag tag) {
    List<Tag> links = new ArrayList<>();
    collectLinks(tag, links);
    List<COSBase> items = new ArrayList<>();
    for (Tag link : links) {
      // It would be told instead of the words and the number of the page.
      link.node().removeItem(COSName.ALT);
      Tag reference = Tag.of("Reference");
      reference.become(List.of(link.node()));
      Tag item = Tag.of("TOCI");
      item.become(List.of(reference.node()));
      items.add(item.node());
    }
    tag.become("TOC");
    tag.become(items);
  }

  private void collectLinks(Tag tag, List<Tag> links) {
    for (COSBase kid : tag.kids()) {
      if (Tag.isContent(kid)) {
        silence(tag, kid);
      }
    }
    for (Tag kid : tag.tags()) {
      if (kid.is("Link")) {
        links.add(kid);
      } else {
        collectLinks(kid, links);
      }
    }
  }

  private void silence(Tag tag) {
    List<COSBase> told = new ArrayList<>();
    for (COSBase kid : tag.kids()) {
      if (Tag.isContent(kid)) {
        silence(tag, kid);
      } else {
        told.add(kid);
      }
    }
    tag.become(told);
  }

  private void silence(Tag tag, COSBase content) {
    Tag.Place place = tag.place(content);
    if (place != null) {
      mute.computeIfAbsent(place.page(), page -> new HashSet<>()).add(place.number());
    }
  }

  // The engine tells the head of a table again with each page that repeats it, and with it the line
  // that says that the table goes on.
  private void tellHeadsOnce(Tag root) {
    Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    document.getPages().forEach(page -> numbers.put(page.getCOSObject(), numbers.size()));
    List<Tag> heads = new ArrayList<>();
    collect(root, "THead", heads);
    for (Tag head : heads) {
      int first = firstPage(head, numbers);
      silenceAfter(first, head, numbers);
    }
  }

  private static int firstPage(Tag tag, Map<COSDictionary, Integer> numbers) {
    int first = tag.tags().stream().mapToInt(kid -> firstPage(kid, numbers)).min().orElse(LAST);
    for (COSBase kid : tag.kids()) {
      first = Math.min(first, page(tag, kid, numbers));
    }
    return first;
  }

  private void silenceAfter(int first, Tag tag, Map<COSDictionary, Integer> numbers) {
    List<COSBase> told = new ArrayList<>();
    for (COSBase kid : tag.kids()) {
      int page = page(tag, kid, numbers);
      if (page > first && page < LAST) {
        silence(tag, kid);
      } else if (!isRowAfter(first, kid, numbers)) {
        told.add(kid);
      }
    }
    tag.tags().forEach(kid -> silenceAfter(first, kid, numbers));
    tag.become(told);
  }

  private static boolean isRowAfter(int first, COSBase kid, Map<COSDictionary, Integer> numbers) {
    return Tag.isTag(kid)
        && kid instanceof COSDictionary node
        && new Tag(node).is("TR")
        && firstPage(new Tag(node), numbers) > first;
  }

  private static int page(Tag tag, COSBase kid, Map<COSDictionary, Integer> numbers) {
    Tag.Place place = Tag.isContent(kid) ? tag.place(kid) : null;
    return place == null ? LAST : numbers.getOrDefault(place.page(), LAST);
  }

  private void nameNotes(Tag root) {
    List<Tag> notes = new ArrayList<>();
    collect(root, "Note", notes);
    for (int i = 0; i < notes.size(); i++) {
      notes.get(i).node().setItem(COSName.ID, new COSString("note-" + (i + 1)));
    }
  }

  private static void collect(Tag tag, String role, List<Tag> found) {
    if (tag.is(role)) {
      found.add(tag);
    }
    tag.tags().forEach(kid -> collect(kid, role, found));
  }

  /** The way back, from a piece of a page to its tag. */
  private void correctParents() {
    COSDictionary tree = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSDictionary parents = tree == null ? null : tree.getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = parents == null ? null : parents.getCOSArray(COSName.NUMS);
    if (numbers == null) {
      return;
    }
    Map<Integer, COSArray> ofPages = new HashMap<>();
    for (int i = 1; i < numbers.size(); i += 2) {
      if (numbers.getObject(i) instanceof COSDictionary tag) {
        numbers.set(i, heir(tag));
      } else if (numbers.getObject(i) instanceof COSArray pieces) {
        ofPages.put(numbers.getInt(i - 1), pieces);
      }
    }
    for (PDPage page : document.getPages()) {
      COSArray pieces = ofPages.get(page.getStructParents());
      if (pieces != null) {
        correct(pieces, page.getCOSObject());
      }
    }
  }

  private void correct(COSArray pieces, COSDictionary page) {
    Set<Integer> silent = mute.getOrDefault(page, Set.of());
    for (int i = 0; i < pieces.size(); i++) {
      Tag mover = moved.get(new Tag.Place(page, i));
      if (silent.contains(i)) {
        pieces.set(i, COSNull.NULL);
      } else if (mover != null) {
        pieces.set(i, mover.node());
      } else if (pieces.getObject(i) instanceof COSDictionary tag) {
        pieces.set(i, heir(tag));
      }
    }
  }

  private COSDictionary heir(COSDictionary node) {
    Tag tag = new Tag(node);
    for (Tag next = heirs.get(tag); next != null; next = heirs.get(tag)) {
      tag = next;
    }
    return tag.node();
  }
}

package org.briefwright.press;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which tag the engine gave to which element of the page. */
final class TagMap {

  private static final String DOTS = ".·…_";
  private static final int FEWEST_DOTS = 3;

  // So the engine calls the element that it makes for the number of a note.
  private static final String NOTE_MARK = "fs-footnote-marker";

  private final Map<Node, Tag> tags = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Element> strays = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final Map<String, Tag> notes = new HashMap<>();
  private final Map<Tag, Tag> more = new LinkedHashMap<>();
  private final List<Tag> leaders = new ArrayList<>();

  TagMap(Box root) {
    walk(root);
  }

  private void walk(Box box) {
    note(box);
    if (box instanceof InlineLayoutBox inline) {
      walkInline(inline);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i));
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(this::walkStray);
      if (line.hasFootnotes()) {
        line.getReferencedFootnoteBodies().forEach(this::walkNote);
      }
    }
  }

  private void note(Box box) {
    Element element = box.getElement();
    if (element != null && NOTE_MARK.equals(element.getTagName())) {
      marks.add(element.getAttribute("id"));
    }
    Tag tag = tagOf(box);
    if (element == null || tag == null) {
      return;
    }
    Tag first = tags.putIfAbsent(element, tag);
    if (first == null) {
      elements.add(element);
    } else if (!first.equals(tag) && tag.is("Link")) {
      more.put(tag, first);
    }
  }

  private void walkInline(InlineLayoutBox inline) {
    StringBuilder text = new StringBuilder();
    for (Object child : inline.getInlineChildren()) {
      switch (child) {
        case Box box -> walk(box);
        case InlineText run -> text.append(run.getSubstring());
        default -> {}
      }
    }
    Tag tag = tagOf(inline);
    if (tag != null && areDots(text)) {
      leaders.add(tag);
    }
  }

  // Not by one pattern: a group that is repeated goes as deep as the dots are many.
  static boolean areDots(CharSequence text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      if (DOTS.indexOf(text.charAt(i)) >= 0) {
        dots++;
      } else if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return dots >= FEWEST_DOTS;
  }

  private void walkStray(Box box) {
    if (box instanceof BlockBox block && block.isFloated() && box.getElement() != null) {
      strays.add(box.getElement());
    }
    walk(box);
  }

  private void walkNote(Box body) {
    int first = marks.size();
    walk(body);
    Tag tag = tagOf(body);
    if (tag != null) {
      marks.subList(first, marks.size()).forEach(mark -> notes.put(mark, tag));
    }
  }

  private static @Nullable Tag tagOf(Box box) {
    PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    return element == null ? null : new Tag(element.getCOSObject());
  }

  Optional<Tag> of(@Nullable Node element) {
    return Optional.ofNullable(tags.get(element));
  }

  /** In the order of the boxes. */
  List<Element> elements() {
    return List.copyOf(elements);
  }

  /** Elements that were set beside the text, whose tags the engine puts at the end. */
  List<Element> strays() {
    return List.copyOf(strays);
  }

  /** What was set at the foot of a page, by the name that its call in the text links to. */
  Optional<Tag> note(String name) {
    return Optional.ofNullable(notes.get(name));
  }

  /** Further tags of a link, as that of its second line, each with its first. */
  Map<Tag, Tag> continuations() {
    return Collections.unmodifiableMap(more);
  }

  /** Tags of dots that lead the eye, and should not be read aloud. */
  List<Tag> leaders() {
    return List.copyOf(leaders);
  }
}

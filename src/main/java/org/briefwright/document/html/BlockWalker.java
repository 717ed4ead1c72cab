package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.text.PlainReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Goes through a page in its order and makes a block of every stretch of text that stands alone.
 *
 * <p>A block is kept where it stands in the body of the article, or between its title and that
 * body, and in no furniture. What is only links is furniture too, save headings and what reads as a
 * sentence.
 */
final class BlockWalker {

  private static final int MOST_PARTS = 30;
  private static final int LONGEST_ROW = 200;
  private static final int MOST_NODES = 150;

  private final BodyFinder.Body body;
  private final Optional<Element> title;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final Run run = new Run();
  private boolean titleSeen;
  private boolean bodyOver;

  BlockWalker(BodyFinder.Body body, Optional<Element> title, Budget budget) {
    this.body = body;
    this.title = title;
    this.budget = budget;
  }

  List<Block> blocks(Document page) {
    // A heading that comes after the text is no place to begin reading.
    titleSeen = title.isEmpty() || Position.isAfter(title.get(), body.element());
    walk(page.body(), Place.OUTSIDE);
    flush(Place.OUTSIDE);
    return blocks;
  }

  /**
   * Where text stands.
   *
   * @param reason why it is furniture; empty text where it isn't
   * @param inBody inside the element with the article's text
   * @param ink how it looks
   * @param cells whether the tables around it hold data
   */
  private record Place(Shape shape, String reason, boolean inBody, Ink ink, boolean cells) {

    static final Place OUTSIDE = new Place(Shape.PARAGRAPH, "", false, Ink.PLAIN, true);

    Place as(Shape other) {
      return new Place(other, reason, inBody, ink, cells);
    }
  }

  private void walk(Element element, Place around) {
    budget.tick();
    if (Zones.isSilent(element)) {
      return;
    }
    boolean block = Inline.isBlock(element);
    Place place = place(element, around);
    if (block || !place.reason().equals(around.reason())) {
      flush(around);
    }
    if (element.normalName().equals("pre")) {
      addLines(element, place);
      return;
    }
    walkChildren(element, place);
    if (block || !place.reason().equals(around.reason())) {
      flush(place);
    }
    titleSeen |= title.isPresent() && title.get() == element;
    bodyOver |= element == body.element();
  }

  private void walkChildren(Element element, Place place) {
    boolean loose = isLoose(element);
    boolean afterElement = false;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        run.add(text.getWholeText(), place.ink());
        afterElement = false;
      } else if (node instanceof Element child) {
        if (afterElement && loose) {
          run.addSpace();
        }
        walkChild(child, place);
        afterElement = true;
      }
    }
  }

  // A short row of parts without text between them is parted by its looks alone; in a paragraph or
  // a
  // heading neighbouring parts may be halves of a word.
  private static boolean isLoose(Element element) {
    String name = element.normalName();
    boolean text = name.equals("p") || name.length() == 2 && name.charAt(0) == 'h';
    return !text
        && element.childrenSize() > 1
        && element.childrenSize() <= MOST_PARTS
        && element.ownText().isEmpty()
        && isShort(element);
  }

  // Looks at no more than it must: this is asked of every element, at every depth.
  private static boolean isShort(Element element) {
    int nodes = 0;
    int characters = 0;
    for (Iterator<Node> below = element.nodeStream().iterator(); below.hasNext(); ) {
      nodes++;
      characters += below.next() instanceof TextNode text ? text.getWholeText().length() : 0;
      if (nodes > MOST_NODES || characters > LONGEST_ROW) {
        return false;
      }
    }
    return true;
  }

  private void walkChild(Element child, Place place) {
    if (!child.normalName().equals("br")) {
      walk(child, place);
    } else if (run.endsWithStop() || run.endsWithBreak() || run.isBoldLabel() || run.isDated()) {
      // One break parts sentences, and a line in bold or of a date from what is below it; two
      // always part.
      flush(place);
    } else {
      run.addBreak();
    }
  }

  /** Text with line ends of its own, as old pages of news agencies have it. */
  private void addLines(Element element, Place place) {
    for (Block block : PlainReader.blocks(element.wholeText(), budget)) {
      run.add(block.text(), place.ink());
      flush(block.shape() == Shape.ITEM ? place.as(Shape.ITEM) : place);
    }
  }

  private Place place(Element element, Place around) {
    String own = body.reasons().getOrDefault(element, "");
    return new Place(
        shape(element, around),
        around.reason().isEmpty() ? own : around.reason(),
        around.inBody() || element == body.element(),
        around.ink().of(element),
        element.normalName().equals("table") ? Tables.holdData(element) : around.cells());
  }

  private Shape shape(Element element, Place around) {
    if (title.isPresent() && element == title.get()) {
      return Shape.TITLE;
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Shape.HEADING;
      case "li", "dd", "dt" -> Shape.ITEM;
      case "td", "th" -> around.cells() ? Shape.ITEM : Shape.PARAGRAPH;
      case "p", "div", "section", "article", "main", "table", "body" ->
          around.shape() == Shape.ITEM ? Shape.ITEM : Shape.PARAGRAPH;
      default -> around.shape();
    };
  }

  private void flush(Place place) {
    String text = run.take();
    if (text.isEmpty()) {
      run.clear();
      return;
    }
    budget.spend(Ceiling.CHARACTERS, text.length());
    Shape shape = shape(place.shape(), text);
    Block block = Block.of(shape, text, blocks.size() + 1);
    String reason = reason(place.as(shape), text);
    blocks.add(reason.isEmpty() ? block : block.dropped(reason));
    run.clear();
  }

  /**
   * A paragraph all in bold, short and no sentence, is a heading; a heading of sentences is none.
   */
  private Shape shape(Shape marked, String text) {
    return switch (marked) {
      case PARAGRAPH -> run.isBoldLabel() ? Shape.HEADING : marked;
      case HEADING -> Run.isSentence(text) ? Shape.PARAGRAPH : marked;
      case TITLE, ITEM, LINE -> marked;
    };
  }

  private String reason(Place place, String text) {
    if (!place.reason().isEmpty()) {
      return place.reason();
    }
    if (place.shape() == Shape.TITLE) {
      return "";
    }
    if (!titleSeen && !(place.inBody() && Run.isSentence(text))) {
      return "above the title";
    }
    boolean belowTitle = title.isPresent() && !bodyOver;
    if (!place.inBody() && !belowTitle) {
      return bodyOver ? "below the article" : "outside the article";
    }
    boolean heading = place.shape() == Shape.HEADING;
    return run.isOnlyLinks() && !heading && !Run.isSentence(text) ? "navigation" : "";
  }
}

package org.briefwright.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Follows every link: to where it leads, and back where the pages have a way back. */
final class LinkProof {

  private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern BOOKMARK = Pattern.compile("<bookmark\\b");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(id|href)=[\"']([^\"']*)[\"']");
  private static final Pattern NUMBERED = Pattern.compile("&#(?:x([0-9a-fA-F]+)|([0-9]+));");
  private static final Pattern PAGE = Pattern.compile("(\\d+)$");
  // What names a row: 4.7 or D12. Other links may say what they like.
  private static final Pattern LABEL = Pattern.compile("[A-Z]{0,2}\\d+(\\.\\d+)*");
  private static final Pattern SENTENCE = Pattern.compile("#s\\d+-\\d+");
  private static final String[] BLOCKS = {
    "TR", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "P", "Note", "Caption"
  };

  // A link aims at the top of a box, or at the base line of letters, whose height lies between.
  private static final double NEAR = 30;

  private final Printed printed;
  private final List<Asked> asked;
  private final long bookmarks;
  private final Map<Integer, List<Block>> blocks = new HashMap<>();
  private final Map<Aim, List<Block>> near = new HashMap<>();

  LinkProof(Printed printed, String xhtml) {
    this.printed = printed;
    asked =
        LINK.matcher(xhtml).results().map(Asked::of).filter(a -> a.href.startsWith("#")).toList();
    bookmarks = BOOKMARK.matcher(xhtml).results().count();
    for (Part part : printed.root().all(BLOCKS)) {
      Run first = part.firstRun();
      if (first != null) {
        blocks
            .computeIfAbsent(first.page(), page -> new ArrayList<>())
            .add(new Block(part, first.top(), first.bottom()));
      }
    }
  }

  /** What a link can lead to; {@code top} and {@code bottom} of its first line. */
  private record Block(Part part, double top, double bottom) {}

  /** A link as the pages have it. */
  private record Asked(String id, String href, String text) {

    static Asked of(MatchResult link) {
      String id = "";
      String href = "";
      Matcher attributes = ATTRIBUTE.matcher(link.group(1));
      while (attributes.find()) {
        if (attributes.group(1).equals("id")) {
          id = attributes.group(2);
        } else {
          href = attributes.group(2);
        }
      }
      return new Asked(id, href, Part.squeezed(unescaped(link.group(2).replaceAll("<[^>]*>", ""))));
    }

    /** What stands where it leads: a sentence has its own label, a source only its number. */
    String named() {
      return SENTENCE.matcher(href).matches() || text.indexOf('.') < 0
          ? text
          : text.substring(0, text.indexOf('.'));
    }

    private static String unescaped(String text) {
      return NUMBERED
          .matcher(text)
          .replaceAll(found -> Matcher.quoteReplacement(Character.toString(codePoint(found))))
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&apos;", "'")
          .replace("&amp;", "&");
    }

    private static int codePoint(MatchResult found) {
      return found.group(1) == null
          ? Integer.parseInt(found.group(2))
          : Integer.parseInt(found.group(1), 16);
    }
  }

  /**
   * A link as it was printed.
   *
   * @param y of its letters, from the top
   */
  private record Found(Part part, int page, double y, Aim aim) {}

  /** A place that is aimed at; {@code y} from the top. */
  private record Aim(int page, double y) {}

  void read() throws IOException {
    annotationsLand();
    bookmarksLand();
    List<Found> found = found();
    if (found.size() != asked.size()) {
      throw Proof.fault("proof", found.size() + " of " + asked.size() + " links are there");
    }
    Map<String, Integer> places = new HashMap<>();
    Ways ways = new Ways(found);
    for (int i = 0; i < asked.size(); i++) {
      ways.back.computeIfAbsent(asked.get(i).href, href -> new ArrayList<>()).add(found.get(i));
      places.put("#" + asked.get(i).id, i);
    }
    for (int i = 0; i < asked.size(); i++) {
      Asked link = asked.get(i);
      Optional<Found> reference = Optional.ofNullable(places.get(link.href)).map(found::get);
      check(link, found.get(i), reference);
      if (!link.id.isEmpty()) {
        checkWayBack(link, found.get(i), ways);
      }
    }
  }

  /**
   * All links as they were printed: by what they link to, by where they lead, and by their tags.
   */
  private static final class Ways {

    private final Map<String, List<Found>> back = new HashMap<>();
    private final Map<Aim, List<Found>> to = new HashMap<>();
    private final Map<Tag, Found> of = new HashMap<>();

    Ways(List<Found> all) {
      for (Found link : all) {
        to.computeIfAbsent(link.aim, aim -> new ArrayList<>()).add(link);
        of.put(link.part.tag(), link);
      }
    }
  }

  private void annotationsLand() throws IOException {
    for (int page = 0; page < printed.pages(); page++) {
      for (PDAnnotation annotation : printed.sheet(page).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink && aim(annotation.getCOSObject()).isEmpty()) {
          throw Proof.fault(page, "the link \"" + annotation.getContents() + "\" leads nowhere");
        }
        if (annotation.getContents() == null || annotation.getContents().isBlank()) {
          throw Proof.fault(page, "a link does not say where it leads");
        }
      }
    }
  }

  private void bookmarksLand() {
    PDDocumentOutline outline = printed.document().getDocumentCatalog().getDocumentOutline();
    int there = outline == null ? 0 : count(outline.children());
    if (there != bookmarks) {
      throw Proof.fault("proof", there + " of " + bookmarks + " bookmarks are there");
    }
  }

  private int count(Iterable<PDOutlineItem> items) {
    int count = 0;
    for (PDOutlineItem item : items) {
      if (aim(item.getCOSObject()).isEmpty()) {
        throw Proof.fault("proof", "the bookmark \"" + item.getTitle() + "\" leads nowhere");
      }
      count += 1 + count(item.children());
    }
    return count;
  }

  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    for (Part part : printed.root().all("Link")) {
      Optional<Aim> aim =
          part.tag().annotations().stream().flatMap(link -> aim(link).stream()).findFirst();
      Run run = part.firstRun();
      boolean note = part.isIn("Reference") && !part.isIn("TOCI");
      if (aim.isPresent() && run != null && !note) {
        found.add(new Found(part, run.page(), run.y(), aim.get()));
      }
    }
    return found;
  }

  private Optional<Aim> aim(COSDictionary link) {
    COSDictionary action = link.getCOSDictionary(COSName.A);
    COSBase place =
        action == null
            ? link.getDictionaryObject(COSName.DEST)
            : action.getDictionaryObject(COSName.D);
    if (!(place instanceof COSArray array) || !(array.getObject(0) instanceof COSDictionary page)) {
      return Optional.empty();
    }
    int number = printed.numberOf(page);
    if (number < 0) {
      return Optional.empty();
    }
    double y =
        array.size() > 3 && array.getObject(3) instanceof COSNumber top ? top.floatValue() : 0;
    return Optional.of(new Aim(number, printed.sheet(number).getMediaBox().getHeight() - y));
  }

  /**
   * @param reference where this is the way back to one
   */
  private void check(Asked link, Found found, Optional<Found> reference) {
    String letters = found.part.letters();
    if (!letters.startsWith(link.text)) {
      throw Proof.fault(
          found.page,
          "the link \"" + found.part + "\" stands where \"" + link.text + "\" was to be");
    }
    if (found.part.isIn("TOCI")) {
      Matcher number = PAGE.matcher(letters.substring(link.text.length()));
      boolean told = number.find() && Integer.parseInt(number.group(1)) == found.aim.page + 1;
      if (!told) {
        throw Proof.fault(
            found.page,
            "the contents say \""
                + found.part
                + "\" of a part that begins on page "
                + (found.aim.page + 1));
      }
    }
    boolean right =
        reference.isPresent()
            ? isAt(found.aim, reference.get())
            : !LABEL.matcher(link.text).matches()
                || near(found.aim).stream()
                    .anyMatch(block -> block.part.letters().contains(link.named()));
    if (!right) {
      throw Proof.fault(
          found.page,
          "the link \""
              + found.part
              + "\" leads to page "
              + (found.aim.page + 1)
              + ", where it is not");
    }
  }

  private static boolean isAt(Aim aim, Found link) {
    return aim.page == link.page && Math.abs(aim.y - link.y) < NEAR;
  }

  private List<Block> near(Aim aim) {
    return near.computeIfAbsent(
        aim,
        place ->
            blocks.getOrDefault(place.page, List.of()).stream()
                .filter(block -> block.bottom >= place.y - NEAR && block.top <= place.y + NEAR)
                .toList());
  }

  private void checkWayBack(Asked link, Found found, Ways ways) {
    Set<Tag> there =
        near(found.aim).stream()
            .flatMap(block -> block.part.all("Link").stream())
            .map(Part::tag)
            .collect(Collectors.toSet());
    boolean returns =
        ways.back.getOrDefault("#" + link.id, List.of()).stream()
            .anyMatch(other -> there.contains(other.part.tag()) && isAt(other.aim, found));
    // A row that is printed twice, with its country and in the ledger, is led back to once.
    boolean returnsToTwin =
        returns
            || ways.to.getOrDefault(found.aim, List.of()).stream()
                .filter(twin -> !twin.equals(found))
                .anyMatch(twin ->
                    there.stream()
                        .map(ways.of::get)
                        .anyMatch(other -> other != null && isAt(other.aim, twin)));
    if (!returnsToTwin) {
      throw Proof.fault(
          found.page,
          "the reference \""
              + link.text
              + "\" can't be followed back from page "
              + (found.aim.page + 1));
    }
  }
}

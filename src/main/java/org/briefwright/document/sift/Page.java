package org.briefwright.document.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.Trust;
import org.briefwright.document.date.Written;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Shape;

/**
 * The lines of one document while they are judged, and the claims found on the way. Of one document
 * and one thread; each step of the {@link Sifter} reads and changes it in turn.
 */
final class Page {

  private final Draft draft;
  private final List<Line> lines = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<DateClaim> dates = new ArrayList<>();
  private int title = -1;

  Page(Draft draft) {
    this.draft = draft;
    draft.blocks().forEach(block -> lines.add(Line.of(block)));
    claims.addAll(draft.claims());
    dates.addAll(draft.dates());
  }

  boolean isPlain() {
    return draft.make() == Draft.Make.PLAIN;
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  boolean isKept(int i) {
    return lines.get(i).block().isKept();
  }

  /** The kept lines from {@code from} to before {@code to}, by their index. */
  IntStream kept(int from, int to) {
    return IntStream.range(from, to).filter(this::isKept);
  }

  IntStream kept() {
    return kept(0, size());
  }

  void drop(int i, String reason) {
    Line line = lines.get(i);
    lines.set(i, new Line(line.block().dropped(reason), line.tokens(), line.words()));
  }

  void reshape(int i, Shape shape) {
    Line line = lines.get(i);
    lines.set(i, new Line(line.block().as(shape), line.tokens(), line.words()));
  }

  /** Leaves of a line only its beginning, to before {@code end}. */
  void cut(int i, int end) {
    Block block = lines.get(i).block();
    lines.set(i, Line.of(Block.of(block.shape(), block.text().substring(0, end), block.line())));
  }

  /** The index of the title among the lines, -1 where it isn't among them. */
  int title() {
    return title;
  }

  void title(int i) {
    title = i;
    reshape(i, Shape.TITLE);
  }

  /** The first kept paragraph of prose; {@link #size} where there is none. */
  int firstProse() {
    return kept().filter(i -> i != title && lines.get(i).isProse()).findFirst().orElse(size());
  }

  void claim(Claim.Topic topic, String value, String from) {
    if (!value.isBlank()) {
      claims.add(new Claim(topic, value.strip(), from));
    }
  }

  void date(Written day, Trust trust, String from) {
    dates.add(new DateClaim(day, trust, from));
  }

  Optional<String> claim(Claim.Topic topic) {
    return claims.stream().filter(claim -> claim.topic() == topic).map(Claim::value).findFirst();
  }

  List<Block> blocks() {
    return lines.stream().map(Line::block).toList();
  }

  Sifted sifted() {
    return new Sifted(blocks(), List.copyOf(claims), List.copyOf(dates));
  }
}

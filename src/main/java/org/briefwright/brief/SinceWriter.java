package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.brief.Difference.Kind;
import org.briefwright.brief.Since.Change;
import org.briefwright.brief.Since.Group;

/**
 * Writes what has changed since the last edition. At most {@value #MOST_LINES} lines a kind; new
 * statements are counted only, as each stands in its country's table. Where nothing is new, what is
 * not told again is.
 */
final class SinceWriter {

  static final int MOST_LINES = 5;

  private final Material material;
  private final Shelf shelf;
  private final Tongue tongue;
  private final References references;

  SinceWriter(Material material, Shelf shelf, References references) {
    this.material = material;
    this.shelf = shelf;
    tongue = shelf.tongue();
    this.references = references;
  }

  /** Empty where there is nothing to compare with. */
  Optional<Since> write() {
    Past past = material.past();
    Optional<Compared> first = past.before().or(past::corrected);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Setting setting = material.setting();
    Compared now =
        new Compared(
            setting.edition(),
            setting.version(),
            "",
            setting.from(),
            setting.to(),
            material.texts(),
            material.rates());
    List<Difference> since = past.before().map(before -> between(before, now)).orElse(List.of());
    List<Difference> corrected = new ArrayList<>(of(since, Kind.CORRECTED));
    past.corrected().ifPresent(version -> corrected.addAll(between(version, now)));
    List<Group> groups = new ArrayList<>();
    add(groups, Kind.NEW, of(since, Kind.NEW));
    add(groups, Kind.DEVELOPING, of(since, Kind.DEVELOPING));
    add(groups, Kind.CLOSED, of(since, Kind.CLOSED));
    add(groups, Kind.CORRECTED, corrected);
    if (groups.isEmpty()) {
      quiet(groups, now, of(since, Kind.DROPPED));
    }
    Compared last = first.get();
    return Optional.of(
        new Since(
            tongue.say(
                "since.edition",
                tongue.edition(last.label(), last.version()),
                tongue.dates().range(last.from(), last.to())),
            groups));
  }

  // That most of last week's deals are not told again goes without saying where others are.
  private void quiet(List<Group> groups, Compared now, List<Difference> dropped) {
    if (now.texts().isEmpty()) {
      groups.add(new Group(tongue.say("since.unread"), List.of(), tongue.say("since.unread.text")));
    }
    add(groups, Kind.DROPPED, dropped);
  }

  private List<Difference> between(Compared then, Compared now) {
    return Differences.between(then, now, shelf.profile(), tongue);
  }

  private static List<Difference> of(List<Difference> all, Kind kind) {
    return all.stream().filter(difference -> difference.kind() == kind).toList();
  }

  private void add(List<Group> groups, Kind kind, List<Difference> all) {
    if (all.isEmpty()) {
      return;
    }
    List<Difference> listed =
        all.stream().filter(difference -> isListed(difference)).limit(MOST_LINES).toList();
    List<Difference> counted = new ArrayList<>(all);
    counted.removeAll(listed);
    groups.add(
        new Group(
            tongue.say("since." + kind.name().toLowerCase(Locale.ROOT)),
            listed.stream().map(this::change).toList(),
            summary(listed, counted)));
  }

  private static boolean isListed(Difference difference) {
    return switch (difference.kind()) {
      case NEW, DROPPED -> difference.isDeal();
      case DEVELOPING, CLOSED, CORRECTED -> true;
    };
  }

  private String summary(List<Difference> listed, List<Difference> counted) {
    if (counted.isEmpty()) {
      return "";
    }
    long deals = counted.stream().filter(Difference::isDeal).count();
    long others = counted.size() - deals;
    List<String> parts = new ArrayList<>();
    if (deals > 0) {
      parts.add(tongue.count(deals, "deal"));
    }
    if (others > 0) {
      parts.add(tongue.count(others, "statement"));
    }
    String counts = String.join(tongue.say("since.and"), parts);
    return listed.isEmpty() ? counts : tongue.say("since.besides", counts);
  }

  private Change change(Difference difference) {
    return new Change(
        difference.id(),
        shelf.tags(difference.countries()),
        difference.about(),
        difference.now().isEmpty() ? tongue.say("since.gone") : difference.now(),
        difference.then(),
        references.refs("since", difference.citations()));
  }
}

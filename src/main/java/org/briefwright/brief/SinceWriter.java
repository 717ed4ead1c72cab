package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.brief.Difference.Kind;
import org.briefwright.brief.Since.Change;
import org.briefwright.brief.Since.Group;

/**
 * Writes what has changed since the last edition. At most {@value #MOST_LINES} lines a kind; new
 * statements are counted only, as each stands in its country's table.
 */
final class SinceWriter {

  static final int MOST_LINES = 5;

  private final Material material;
  private final Shelf shelf;
  private final References references;

  SinceWriter(Material material, Shelf shelf, References references) {
    this.material = material;
    this.shelf = shelf;
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
            "",
            setting.from(),
            setting.to(),
            material.texts(),
            material.rates());
    List<Difference> since =
        past.before().map(before -> Differences.between(before, now)).orElse(List.of());
    List<Difference> corrected = new ArrayList<>(of(since, Kind.CORRECTED));
    past.corrected().ifPresent(version -> corrected.addAll(Differences.between(version, now)));
    List<Group> groups = new ArrayList<>();
    add(groups, "New", of(since, Kind.NEW));
    add(groups, "Developing", of(since, Kind.DEVELOPING));
    add(groups, "Closed", of(since, Kind.CLOSED));
    add(groups, "Corrected", corrected);
    Compared last = first.get();
    return Optional.of(
        new Since(last.edition() + " (" + Dates.range(last.from(), last.to()) + ")", groups));
  }

  private static List<Difference> of(List<Difference> all, Kind kind) {
    return all.stream().filter(difference -> difference.kind() == kind).toList();
  }

  private void add(List<Group> groups, String heading, List<Difference> all) {
    if (all.isEmpty()) {
      return;
    }
    List<Difference> listed =
        all.stream()
            .filter(difference -> difference.kind() != Kind.NEW || difference.isDeal())
            .limit(MOST_LINES)
            .toList();
    List<Difference> counted = new ArrayList<>(all);
    counted.removeAll(listed);
    groups.add(
        new Group(heading, listed.stream().map(this::change).toList(), summary(listed, counted)));
  }

  private static String summary(List<Difference> listed, List<Difference> counted) {
    if (counted.isEmpty()) {
      return "";
    }
    long deals = counted.stream().filter(Difference::isDeal).count();
    long others = counted.size() - deals;
    List<String> parts = new ArrayList<>();
    if (deals > 0) {
      parts.add(Labels.count(deals, "deal"));
    }
    if (others > 0) {
      parts.add(Labels.count(others, "statement"));
    }
    return (listed.isEmpty() ? "" : "and ") + String.join(" and ", parts);
  }

  private Change change(Difference difference) {
    return new Change(
        difference.id(),
        shelf.tags(difference.countries()),
        difference.about(),
        difference.now().isEmpty() ? "no longer in this edition" : difference.now(),
        difference.then(),
        references.refs("since", difference.citations()));
  }
}

package org.briefwright.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;
import org.briefwright.layout.Compositor;
import org.briefwright.layout.Design;
import org.briefwright.layout.Theme;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;

/** Looks a briefing file over without making an edition: finds every fault, not the first alone. */
public final class OrderCheck {

  private final Path templates;
  private final Clock clock;
  private final List<Notice> faults = new ArrayList<>();
  private Optional<Order> order = Optional.empty();
  private Optional<Profile> profile = Optional.empty();

  private OrderCheck(Path templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * @param templates the folder that holds a folder for each design
   */
  public static OrderCheck of(Path briefing, Path templates, Clock clock) {
    OrderCheck check = new OrderCheck(templates, clock);
    check.run(() -> check.order = Optional.of(BriefingFile.read(briefing)));
    check.order.ifPresent(check::look);
    return check;
  }

  private void look(Order found) {
    run(() -> profile = Optional.of(Profiles.standard().load(found.profile(), found.base())));
    List<Theme> theme = new ArrayList<>();
    run(() -> theme.add(found.frame().theme().map(Theme::read).orElseGet(Theme::plain)));
    run(() -> {
      Theme worn = theme.isEmpty() ? Theme.plain() : theme.getFirst();
      new Compositor().check(Design.open(templates.resolve(found.template()), found.paper(), worn));
    });
    run(() -> {
      Given given = new Given(found.manifest(), Optional.empty());
      // naming the files is enough: they are opened when an edition is made
      new Library(found.limits()).read(found.documents(), given).close();
    });
  }

  private void run(Runnable part) {
    try {
      part.run();
    } catch (Refusal e) {
      faults.addAll(e.notices());
    }
  }

  /** Every fault, in the order in which they were found; empty if the order can be carried out. */
  public List<Notice> faults() {
    return List.copyOf(faults);
  }

  /** The order, if the file could be read at all. */
  public Optional<Order> order() {
    return order;
  }

  /** What the file comes to, a line a setting. */
  public List<String> effective(Order found) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), found.zone());
    String window =
        found
            .period()
            .on(today)
            .map(days -> days.label() + ", " + days.from() + " to " + days.to())
            .orElse("all documents");
    List<String> lines = new ArrayList<>();
    lines.add("name       " + found.name());
    lines.add("title      " + title(found));
    lines.add("profile    " + found.profile() + countries());
    lines.add("documents  " + found.documents());
    found.manifest().ifPresent(file -> lines.add("manifest   " + file));
    lines.add("period     " + window);
    lines.add("zone       " + found.zone());
    lines.add("template   " + found.template());
    lines.add("paper      " + found.paper());
    lines.add("language   " + found.frame().language());
    found.frame().country().ifPresent(country -> lines.add("country    " + country));
    found.frame().theme().ifPresent(theme -> lines.add("theme      " + theme));
    lines.add("marking    " + found.marking());
    lines.add(
        "rates      "
            + (found.rates().perUsd().isEmpty()
                ? "none"
                : new TreeMap<>(found.rates().perUsd())
                    + found.rates().asOf().map(day -> " of " + day).orElse("")));
    lines.add("strict     " + (found.strict() ? "yes" : "no"));
    return lines;
  }

  private String title(Order found) {
    return found
        .title()
        .orElseGet(() -> profile.map(p -> p.title() + " briefing").orElse("not set"));
  }

  private String countries() {
    return profile.map(p -> " " + p.countries()).orElse("");
  }
}

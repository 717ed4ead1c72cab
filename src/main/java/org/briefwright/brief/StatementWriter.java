package org.briefwright.brief;

import org.briefwright.fact.Lag;

/** Writes the rows of statements and silences. */
final class StatementWriter {

  private final Shelf shelf;
  private final Tongue tongue;
  private final Events events;
  private final References references;

  StatementWriter(Shelf shelf, Events events, References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.events = events;
    this.references = references;
  }

  StatementRow row(Said row) {
    return row(row, row.country().map(shelf::tag).orElseGet(shelf::region));
  }

  /** Of somebody who is not of the region: a bank, say, has no country. */
  StatementRow rowAbroad(Said row) {
    return row(row, row.country().map(shelf::tag).orElse(new Tag("", "")));
  }

  private StatementRow row(Said row, Tag country) {
    return new StatementRow(
        row.id(),
        country,
        row.speaker(),
        row.role().filter(role -> !role.equals(row.speaker())).orElse(""),
        row.date().map(tongue.dates()::brief).orElse("–"),
        tongue.labels().of(row.basis()),
        tongue.labels().of(row.manner()),
        row.words(),
        channel(row),
        row.stance().map(tongue.labels()::of).orElse(""),
        row.lag().map(this::answer),
        references.refs(row.id(), row.citations()));
  }

  private String channel(Said row) {
    String source = row.source().map(name -> tongue.say("via", name)).orElse("");
    String medium = row.medium().map(how -> tongue.phrases().named("medium", how)).orElse("");
    return medium.isEmpty() || source.isEmpty() ? medium + source : medium + ", " + source;
  }

  private String answer(Lag lag) {
    String event = events.called(lag, tongue);
    String on = tongue.dates().brief(lag.event());
    return lag.days() == 0
        ? tongue.say("answer.same-day", event, on)
        : tongue.say("answer.after", event, on, tongue.dates().days(lag.days()));
  }

  /** By day, those without one last. */
  static int byDay(Said one, Said other) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return Boolean.compare(one.date().isEmpty(), other.date().isEmpty());
    }
    return one.date().get().compareTo(other.date().get());
  }
}

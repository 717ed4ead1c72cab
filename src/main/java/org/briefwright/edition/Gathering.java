package org.briefwright.edition;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.brief.Reported;
import org.briefwright.brief.Sources.LeftOut;
import org.briefwright.document.Article;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Reading;
import org.briefwright.document.Reprints;
import org.briefwright.document.Work;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Notice;

/** Steps 1 and 2 of a run: reads the documents of an order and keeps the facts of its days. */
final class Gathering {

  private static final int MOST_LINES = 20;

  private final Order order;
  private final List<Article> read = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Document> ofOtherDays = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Notice> unusable = new ArrayList<>();
  private int handedIn;

  private Gathering(Order order) {
    this.order = order;
  }

  /**
   * What a run has to work with.
   *
   * @param texts of the window, in the order in which they were handed in
   * @param handedIn number of files
   * @param unusable what could not be read or has no date
   * @param ofOtherDays what is of days outside the window; more of it makes no other edition
   */
  record Gathered(
      Window window,
      List<Reported> texts,
      int handedIn,
      List<LeftOut> unusable,
      List<LeftOut> ofOtherDays,
      List<Notice> notices) {

    List<LeftOut> leftOut() {
      return Stream.concat(unusable.stream(), ofOtherDays.stream()).toList();
    }
  }

  /** Finds the facts of an article, or remembers them. */
  interface Finder {
    Facts facts(Article article);
  }

  /**
   * @throws IncompleteException if a document can't be used and the order is strict
   */
  static Gathered gather(
      Order order, Library library, Finder finder, Clock clock, Progress progress) {
    Gathering gathering = new Gathering(order);
    progress.at(1, "reading documents");
    gathering.readAll(library);
    if (order.strict() && !gathering.unusable.isEmpty()) {
      throw new IncompleteException(gathering.unusable);
    }
    gathering.requireSomething();
    LocalDate today = LocalDate.ofInstant(clock.instant(), order.zone());
    Window window = gathering.window(today);
    List<Article> used = gathering.within(window);
    gathering.tellOfOtherDays(window, used);
    gathering.tellOfLaterDays(today, used);
    List<Work> works = Reprints.works(used);
    progress.at(2, "finding facts in " + works.size() + " texts");
    List<Reported> texts = works.stream().map(work -> reported(work, finder)).toList();
    return new Gathered(
        window,
        texts,
        gathering.handedIn,
        gathering.leftOut,
        gathering.ofOtherDays(),
        gathering.notices);
  }

  // An edition that says "nothing found" would be no lie, but it is not what a wrong path asks for.
  private void requireSomething() {
    if (!read.isEmpty()) {
      return;
    }
    String places = order.documents().stream().map(Path::toString).collect(joining(", "));
    if (handedIn == 0) {
      throw new OrderException(
          Notice.of(
              places.isEmpty() ? order.name() : places,
              "no document is there",
              "put .txt, .md, .html, .pdf, .docx or .eml files there, or name another place with"
                  + " --documents"));
    }
    List<Notice> faults = new ArrayList<>(unusable);
    faults.add(
        Notice.of(
            places,
            handedIn == 1
                ? "the one file there can't be read"
                : "none of the " + handedIn + " files there can be read",
            "mend one of them; no edition was made"));
    throw new OrderException(faults);
  }

  private void tellOfOtherDays(Window window, List<Article> used) {
    List<LocalDate> days =
        read.stream().flatMap(article -> article.document().published().stream()).sorted().toList();
    if (used.isEmpty() && !days.isEmpty()) {
      notices.add(
          Notice.of(
              order.name(),
              "none of the "
                  + read.size()
                  + " documents read is of "
                  + window.from()
                  + " to "
                  + window.to()
                  + "; they are of "
                  + days.getFirst()
                  + " to "
                  + days.getLast(),
              "name other days with --period, or all of them with --period all"));
    }
  }

  /** A clock that is wrong, or a date; it is tomorrow already in other zones. */
  private void tellOfLaterDays(LocalDate today, List<Article> used) {
    List<Document> later =
        used.stream()
            .map(Article::document)
            .filter(
                document -> document.published().filter(today.plusDays(1)::isBefore).isPresent())
            .toList();
    if (!later.isEmpty()) {
      notices.add(
          Notice.of(
              later.getFirst().file(),
              "is of "
                  + later.getFirst().published().orElseThrow()
                  + ", after the day of this edition, "
                  + today
                  + (later.size() == 1 ? "" : "; so are " + (later.size() - 1) + " more"),
              "correct its date in the manifest, or the clock with --now"));
    }
  }

  private static Reported reported(Work work, Finder finder) {
    return new Reported(
        finder.facts(work.article()), work.copies().stream().map(Article::document).toList());
  }

  private void readAll(Library library) {
    Given given = new Given(order.manifest(), Optional.empty());
    try (Stream<Reading> readings = library.read(order.documents(), given)) {
      readings.forEach(this::take);
    }
  }

  private void take(Reading reading) {
    handedIn++;
    switch (reading) {
      case Reading.Read one -> {
        read.add(one.article());
        notices.addAll(one.article().notices());
      }
      case Reading.Unread one -> {
        notices.add(one.notice());
        unusable.add(one.notice());
        leftOut.add(new LeftOut(one.file(), one.notice().problem()));
      }
    }
  }

  /** The days of the order; where all are meant, those from the first document's to the last's. */
  private Window window(LocalDate today) {
    return order
        .period()
        .on(today)
        .orElseGet(() -> {
          List<LocalDate> days =
              read.stream()
                  .flatMap(article -> article.document().published().stream())
                  .sorted()
                  .toList();
          return days.isEmpty()
              ? new Window("all", today, today)
              : new Window("all", days.getFirst(), days.getLast());
        });
  }

  private List<Article> within(Window window) {
    if (order.period() instanceof Period.All) {
      return read;
    }
    List<Article> used = new ArrayList<>();
    for (Article article : read) {
      Document document = article.document();
      Optional<LocalDate> day = document.published();
      if (day.isEmpty()) {
        leave(document, "has no date", "give it one in the manifest, or use period: all");
      } else if (window.holds(day.get())) {
        used.add(article);
      } else {
        ofOtherDays.add(document);
      }
    }
    return used;
  }

  /** One line each, or one for all where an inbox holds the documents of many editions. */
  private List<LeftOut> ofOtherDays() {
    List<LocalDate> days =
        ofOtherDays.stream().map(document -> document.published().orElseThrow()).sorted().toList();
    if (days.size() > MOST_LINES) {
      return List.of(
          new LeftOut(
              days.size() + " documents",
              "of " + days.getFirst() + " to " + days.getLast() + ", outside the period"));
    }
    return ofOtherDays.stream()
        .map(document ->
            new LeftOut(
                document.file(),
                "of " + document.published().orElseThrow() + ", outside the period"))
        .toList();
  }

  private void leave(Document document, String why, String remedy) {
    leftOut.add(new LeftOut(document.file(), why));
    notices.add(Notice.of(document.file(), why + ", so it is left out", remedy));
  }
}

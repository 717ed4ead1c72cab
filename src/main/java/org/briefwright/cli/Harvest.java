package org.briefwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;

/**
 * The facts of many documents. A few are worked on at a time and handed on in order, so that any
 * number of them fits into memory.
 */
final class Harvest {

  private static final int A_LINE_EVERY = 100;

  private final Surroundings surroundings;
  private final String profile;
  private final int threads;
  private final List<Notice> unusable = new ArrayList<>();
  private int done;

  /**
   * @param profile a built-in name or a file
   * @param threads documents worked on at a time, one or more
   */
  Harvest(Surroundings surroundings, String profile, int threads) {
    this.surroundings = surroundings;
    this.profile = profile;
    this.threads = threads;
  }

  /** What became of one file: the facts of a document that was read. */
  private record Outcome(Reading reading, Optional<Facts> facts) {}

  /**
   * Hands each document's facts to {@code use}, in the order of the documents.
   *
   * @return why documents could not be read, one each; they have been told as well
   */
  List<Notice> of(List<Path> places, Given given, Consumer<Facts> use) {
    Library library = new Library(Limits.standard());
    try (Stream<Supplier<List<Reading>>> files = library.unopened(places, given)) {
      Supplier<Extractor> extractor = extractor();
      Iterator<Supplier<List<Outcome>>> work =
          files
              .map(file -> (Supplier<List<Outcome>>) () -> outcomes(file.get(), extractor))
              .iterator();
      new InOrder(threads).each(work, outcomes -> outcomes.forEach(outcome -> hand(outcome, use)));
      // A wrong profile is an error even where no document came to need it.
      Objects.requireNonNull(extractor.get());
    }
    return List.copyOf(unusable);
  }

  /**
   * Profile and word lists are made ready, each by itself, while the first files are being read.
   */
  private Supplier<Extractor> extractor() {
    FutureTask<Profile> reading =
        new FutureTask<>(() -> Profiles.standard().load(profile, surroundings.here()));
    FutureTask<Extractor> making =
        new FutureTask<>(() -> new Extractor(() -> InOrder.result(reading)));
    for (FutureTask<?> task : List.of(reading, making)) {
      if (threads > 1) {
        Thread.ofPlatform().daemon().name("words").start(task);
      } else {
        task.run();
      }
    }
    return () -> InOrder.result(making);
  }

  private static List<Outcome> outcomes(List<Reading> readings, Supplier<Extractor> extractor) {
    return readings.stream().map(reading -> outcome(reading, extractor)).toList();
  }

  private static Outcome outcome(Reading reading, Supplier<Extractor> extractor) {
    return switch (reading) {
      case Reading.Read read ->
          new Outcome(read, Optional.of(extractor.get().extract(read.article())));
      case Reading.Unread unread -> new Outcome(unread, Optional.empty());
    };
  }

  private void hand(Outcome outcome, Consumer<Facts> use) {
    switch (outcome.reading()) {
      case Reading.Read read -> read.article().notices().forEach(surroundings::tell);
      case Reading.Unread unread -> {
        surroundings.tell(unread.notice());
        unusable.add(unread.notice());
      }
    }
    outcome.facts().ifPresent(use);
    done++;
    if (surroundings.terminal() && done % A_LINE_EVERY == 0) {
      surroundings.err().println(done + " documents");
    }
  }
}

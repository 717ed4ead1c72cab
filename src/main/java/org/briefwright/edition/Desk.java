package org.briefwright.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefwright.brief.Past;
import org.briefwright.document.Library;
import org.briefwright.edition.Gathering.Gathered;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Design;
import org.briefwright.press.Copy;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;

/**
 * Makes editions.
 *
 * <pre>{@code
 * Desk desk = Desk.at(Path.of("."), Clock.systemUTC());
 * Edition edition = desk.produce(BriefingFile.read(Path.of("briefing.yaml")));
 * Files.write(Path.of("briefing.pdf"), edition.copy().pdf());
 * }</pre>
 *
 * <p>Equal documents, profile, templates and clock give an equal edition, to the byte.
 */
public final class Desk {

  // What share of its lines a part may fill, for designs that may not pass a number of pages.
  private static final double[] ROOMS = {1, 0.9, 0.8, 0.7, 0.6, 0.45, 0.3, 0.2, 0.1, 0.05};

  private final Printing printing;
  private final Clock clock;
  private final Progress progress;
  private final Memory memory;
  private final Function<Instant, Optional<Instant>> next;

  /**
   * @param templates the folder that holds a folder for each design
   * @param fonts the folder that holds a folder for each family
   */
  public Desk(Path templates, Path fonts, Clock clock, Progress progress) {
    printing = new Printing(templates, fonts, progress);
    this.clock = clock;
    this.progress = progress;
    memory = Memory.NONE;
    next = moment -> Optional.empty();
  }

  private Desk(Desk other, Memory memory, Function<Instant, Optional<Instant>> next) {
    printing = other.printing;
    clock = other.clock;
    progress = other.progress;
    this.memory = memory;
    this.next = next;
  }

  /**
   * This desk, with a memory: known documents are not read again, and what is published is kept.
   */
  public Desk remembering(Memory other) {
    return new Desk(this, other, next);
  }

  /**
   * This desk, whose editions say when the next one is due.
   *
   * @param after when that is, after the moment of a run
   */
  public Desk announcing(Function<Instant, Optional<Instant>> after) {
    return new Desk(this, memory, after);
  }

  /**
   * A desk with the templates and fonts of an installation.
   *
   * @param home the folder of the installation, or of a checkout
   */
  public static Desk at(Path home, Clock clock) {
    return new Desk(home.resolve("templates"), home.resolve("fonts"), clock, Progress.SILENT);
  }

  /** What came of an order to publish. */
  public sealed interface Outcome {

    /** A new edition lies at {@code file}. */
    record Published(Edition edition, Path file) implements Outcome {}

    /** An edition with the same content is there already. */
    record Unchanged(Path file, List<Notice> notices) implements Outcome {}

    /** Nothing was found to report, and the order was not to report that. */
    record Nothing(List<Notice> notices) implements Outcome {}
  }

  /**
   * Makes an edition, and keeps nothing.
   *
   * @throws org.briefwright.fact.Refusal if the order can't be carried out whole; names what is
   *     wrong, where, and how to mend it
   */
  public Edition produce(Order order) {
    return print(gather(order), 1);
  }

  /**
   * Makes an edition and keeps it, unless one with the same content is kept already.
   *
   * @param force whether to make a new version even then
   * @param skipEmpty whether to make no edition where no deal and no statement was found
   * @throws org.briefwright.fact.Refusal as {@link #produce} does, or if it can't be written
   */
  public Outcome publish(Order order, Reports reports, boolean force, boolean skipEmpty) {
    Writing writing = gather(order);
    if (skipEmpty && writing.isEmpty()) {
      return new Outcome.Nothing(writing.gathered().notices());
    }
    return reports.alone(order.name(), () -> publish(writing, reports, force));
  }

  /** Steps 1 and 2, and what the edition is known by. */
  private Writing gather(Order order) {
    Profile profile = Profiles.standard().load(order.profile(), order.base());
    Design design = printing.design(order);
    order.frame().country().ifPresent(country -> mustBeCovered(country, profile));
    Library library = new Library(order.limits(), memory.documents());
    Gathered gathered = Gathering.gather(order, library, finder(profile), clock, progress);
    Past past = memory.past(Reports.series(order), gathered.window());
    String content = Content.hash(order, profile, design, gathered, past);
    return new Writing(order, profile, design, gathered, past, content);
  }

  private static void mustBeCovered(Country country, Profile profile) {
    if (!profile.covers(country)) {
      throw new OrderException(
          Notice.of(
              "country",
              country + " is not in the profile " + profile.name(),
              "name one of " + profile.countries()));
    }
  }

  private Gathering.Finder finder(Profile profile) {
    Extractor extractor = new Extractor(profile);
    return article -> memory.facts(article, profile.sha256(), extractor::extract);
  }

  /** Steps 3 to 6. */
  private Edition print(Writing writing, int version) {
    Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Optional<Instant> due = next.apply(moment);
    for (double room : ROOMS) {
      progress.at(3, "writing the brief");
      Manuscript manuscript = writing.manuscript(moment, due, version, room);
      Optional<Copy> copy = printing.print(manuscript, writing.design(), writing::profile);
      if (copy.isPresent()) {
        return manuscript.printed(copy.get());
      }
    }
    throw Printing.tooLong(writing.order(), writing.design());
  }

  private Outcome publish(Writing writing, Reports reports, boolean force) {
    String stem = Reports.stem(writing.order(), writing.gathered().window());
    Optional<Memory.Kept> newest = memory.newest(stem);
    Optional<Path> same = force ? Optional.empty() : same(writing, reports, stem, newest);
    if (same.isPresent()) {
      return new Outcome.Unchanged(same.get(), writing.gathered().notices());
    }
    int kept = newest.map(Memory.Kept::version).orElse(0);
    Edition edition = print(writing, Math.max(reports.nextVersion(stem), kept + 1));
    Kit kit = Kit.of(writing.order(), writing.design());
    memory.keep(edition, made(writing.order(), kit), kit);
    return new Outcome.Published(edition, reports.keep(edition));
  }

  /** The file of an edition with the same content; written anew where only the memory has it. */
  private Optional<Path> same(
      Writing writing, Reports reports, String stem, Optional<Memory.Kept> newest) {
    if (memory == Memory.NONE) {
      return reports.withContent(stem, writing.content());
    }
    return newest
        .filter(kept -> kept.contentSha256().equals(writing.content()))
        .map(kept ->
            reports
                .find(stem, kept.version())
                .orElseGet(() -> reports.restore(kept.edition().get())));
  }

  /**
   * What editions of an order are made with, as it is now.
   *
   * @param kit with which they are printed; without one, design and theme as they are now
   */
  public Made made(Order order, Kit kit) {
    return new Made(
        Program.nameAndVersion() + ", Java " + Runtime.version().feature(),
        Program.sha256(),
        kit.items().isEmpty() ? printing.lookSha256(order) : kit.sha256(),
        printing.fontsSha256());
  }

  /**
   * Prints a kept edition once more: the same bytes, where program and fonts are the same.
   *
   * @param kit that it was made with; without one, design and theme are taken as they are now
   */
  public Copy reprint(Edition kept, Kit kit) {
    Supplier<Profile> profile = () -> kit.profile(kept.order());
    if (kit.items().isEmpty()) {
      return reprint(kept, printing.design(kept.order()), profile);
    }
    try (Kit.Unpacked files = kit.unpack()) {
      return reprint(kept, files.design(kept.order()), profile);
    }
  }

  private Copy reprint(Edition kept, Design design, Supplier<Profile> profile) {
    return printing
        .print(kept.manuscript(), design, profile)
        .orElseThrow(() -> Printing.tooLong(kept.order(), design));
  }
}

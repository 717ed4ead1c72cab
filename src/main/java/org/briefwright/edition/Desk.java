package org.briefwright.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefwright.brief.Brief;
import org.briefwright.brief.BriefWriter;
import org.briefwright.brief.Figure;
import org.briefwright.brief.Material;
import org.briefwright.brief.Past;
import org.briefwright.brief.Phrases;
import org.briefwright.brief.Reported;
import org.briefwright.brief.Scope;
import org.briefwright.brief.Setting;
import org.briefwright.brief.Sources.Note;
import org.briefwright.brief.Sources.SourceRow;
import org.briefwright.chart.ChartMaker;
import org.briefwright.chart.Drawing;
import org.briefwright.chart.Style;
import org.briefwright.document.Library;
import org.briefwright.document.Reprints;
import org.briefwright.edition.Gathering.Gathered;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Compositor;
import org.briefwright.layout.Design;
import org.briefwright.layout.Pages;
import org.briefwright.layout.Theme;
import org.briefwright.press.Copy;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;
import org.jspecify.annotations.Nullable;

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

  private static final Duration PRINTING_LIMIT = Duration.ofMinutes(5);
  private static final int HUNDREDTHS = 100;

  // What share of its lines a part may fill, for designs that may not pass a number of pages.
  private static final double[] ROOMS = {1, 0.9, 0.8, 0.7, 0.6, 0.45, 0.3, 0.2, 0.1, 0.05};

  private final Path templates;
  private final Path fonts;
  private final AtomicReference<@Nullable Typecase> typecase;
  private final Clock clock;
  private final Progress progress;
  private final Memory memory;
  private final Function<Instant, Optional<Instant>> next;

  /**
   * @param templates the folder that holds a folder for each design
   * @param fonts the folder that holds a folder for each family
   */
  public Desk(Path templates, Path fonts, Clock clock, Progress progress) {
    this.templates = templates;
    this.fonts = fonts;
    typecase = new AtomicReference<>();
    this.clock = clock;
    this.progress = progress;
    memory = Memory.NONE;
    next = moment -> Optional.empty();
  }

  private Desk(Desk other, Memory memory, Function<Instant, Optional<Instant>> next) {
    templates = other.templates;
    fonts = other.fonts;
    typecase = other.typecase;
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
    Run run = new Run(order);
    return run.print(1);
  }

  /**
   * Makes an edition and keeps it, unless one with the same content is kept already.
   *
   * @param force whether to make a new version even then
   * @param skipEmpty whether to make no edition where no deal and no statement was found
   * @throws org.briefwright.fact.Refusal as {@link #produce} does, or if it can't be written
   */
  public Outcome publish(Order order, Reports reports, boolean force, boolean skipEmpty) {
    Run run = new Run(order);
    if (skipEmpty && run.isEmpty()) {
      return new Outcome.Nothing(run.gathered.notices());
    }
    return reports.alone(order.name(), () -> publish(run, reports, force));
  }

  private Outcome publish(Run run, Reports reports, boolean force) {
    String stem = Reports.stem(run.order, run.gathered.window());
    Optional<Memory.Kept> newest = memory.newest(stem);
    Optional<Path> same = force ? Optional.empty() : same(run, reports, stem, newest);
    if (same.isPresent()) {
      return new Outcome.Unchanged(same.get(), run.gathered.notices());
    }
    int kept = newest.map(Memory.Kept::version).orElse(0);
    Edition edition = run.print(Math.max(reports.nextVersion(stem), kept + 1));
    Kit kit = Kit.of(run.order, run.design);
    memory.keep(edition, made(run.order, kit), kit);
    return new Outcome.Published(edition, reports.keep(edition));
  }

  /** The file of an edition with the same content; written anew where only the memory has it. */
  private Optional<Path> same(Run run, Reports reports, String stem, Optional<Memory.Kept> newest) {
    if (memory == Memory.NONE) {
      return reports.withContent(stem, run.content);
    }
    return newest
        .filter(kept -> kept.contentSha256().equals(run.content))
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
        kit.items().isEmpty() ? look(order) : kit.sha256(),
        FolderHash.of(List.of(fonts)));
  }

  private String look(Order order) {
    List<Path> places = new ArrayList<>(design(order).folders());
    order.frame().theme().ifPresent(places::add);
    return FolderHash.of(places);
  }

  /**
   * Prints a kept edition once more: the same bytes, where program and fonts are the same.
   *
   * @param kit that it was made with; without one, design and theme are taken as they are now
   */
  public Copy reprint(Edition kept, Kit kit) {
    Supplier<Profile> profile = () -> kit.profile(kept.order());
    if (kit.items().isEmpty()) {
      return reprint(kept, design(kept.order()), profile);
    }
    try (Kit.Unpacked files = kit.unpack()) {
      return reprint(kept, files.design(kept.order()), profile);
    }
  }

  private Copy reprint(Edition kept, Design design, Supplier<Profile> profile) {
    return print(kept.manuscript(), design, profile, typecase())
        .orElseThrow(() -> tooLong(kept.order(), design));
  }

  private Gathering.Finder finder(Profile profile) {
    Extractor extractor = new Extractor(profile);
    return article -> memory.facts(article, profile.sha256(), extractor::extract);
  }

  private Design design(Order order) {
    Theme theme = order.frame().theme().map(Theme::read).orElseGet(Theme::plain);
    return Design.open(templates.resolve(order.template()), order.paper(), theme);
  }

  /** Steps 4 to 6; nothing where the pages are more than the design may have. */
  private Optional<Copy> print(
      Manuscript manuscript, Design design, Supplier<Profile> profile, Typecase typecase) {
    Brief brief = manuscript.brief();
    Phrases phrases = Phrases.in(manuscript.order().frame().language());
    progress.at(4, "drawing charts");
    Style style = design.style(typecase.ruler(design.type())).in(phrases);
    List<Drawing> drawings = drawings(brief, style);
    progress.at(5, "laying out pages");
    Pages pages = new Compositor().compose(brief, drawings, design);
    progress.at(6, "printing");
    return new Press(typecase, PRINTING_LIMIT)
        .printWithin(
            design.mostPages().orElse(Integer.MAX_VALUE),
            pages,
            DataInside.of(manuscript, WholeBrief.of(manuscript, design.parts(), profile)),
            manuscript.moment());
  }

  // Its fonts are parsed once for all editions.
  private Typecase typecase() {
    Typecase known = typecase.get();
    Typecase now = known == null ? Typecase.open(fonts) : known.current();
    typecase.set(now);
    return now;
  }

  private static OrderException tooLong(Order order, Design design) {
    return new OrderException(
        Notice.of(
            order.template(),
            "even the shortest edition has more than " + design.mostPages().orElse(0) + " pages",
            "raise pages in its design.yaml, or print fewer parts"));
  }

  private static List<Drawing> drawings(Brief brief, Style style) {
    ChartMaker maker = new ChartMaker();
    List<Drawing> drawings = new ArrayList<>();
    for (Figure figure : brief.figures()) {
      drawings.add(maker.draw(figure, style));
    }
    return drawings;
  }

  /** One order on its way: what was gathered, and what of it makes the edition's identity. */
  private final class Run {

    private final Order order;
    private final Profile profile;
    private final Design design;
    private final Gathered gathered;
    private final Past past;
    private final String content;

    Run(Order order) {
      this.order = order;
      profile = Profiles.standard().load(order.profile(), order.base());
      design = design(order);
      order.frame().country().ifPresent(this::mustBeCovered);
      Library library = new Library(order.limits(), memory.documents());
      gathered = Gathering.gather(order, library, finder(profile), clock, progress);
      past = memory.past(Reports.series(order), gathered.window());
      content = Content.hash(order, profile, design, gathered, past);
    }

    private void mustBeCovered(Country country) {
      if (!profile.covers(country)) {
        throw new OrderException(
            Notice.of(
                "country",
                country + " is not in the profile " + profile.name(),
                "name one of " + profile.countries()));
      }
    }

    boolean isEmpty() {
      return gathered.texts().stream()
          .map(Reported::facts)
          .allMatch(facts -> facts.money().isEmpty() && facts.statements().isEmpty());
    }

    Edition print(int version) {
      Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      Typecase type = typecase();
      for (double room : ROOMS) {
        Manuscript manuscript = manuscript(moment, version, room);
        Optional<Copy> copy = Desk.this.print(manuscript, design, () -> profile, type);
        if (copy.isPresent()) {
          return manuscript.printed(copy.get());
        }
      }
      throw tooLong(order, design);
    }

    private Manuscript manuscript(Instant moment, int version, double room) {
      progress.at(3, "writing the brief");
      Brief brief = new BriefWriter().write(material(moment, version, room));
      return new Manuscript(
          order,
          gathered.window(),
          profile.sha256(),
          version,
          content,
          moment,
          numbered(brief),
          gathered.leftOut(),
          brief,
          gathered.notices());
    }

    private Material material(Instant moment, int version, double room) {
      Phrases phrases = Phrases.in(order.frame().language());
      ZonedDateTime local = moment.atZone(order.zone());
      return new Material(
          new Setting(
              order.title().orElseGet(() -> phrases.title(profile.title())),
              gathered.window().label(),
              version,
              gathered.window().from(),
              gathered.window().to(),
              order.zone(),
              local,
              local,
              next.apply(moment).map(due -> due.atZone(order.zone())),
              order.marking(),
              phrases.language(),
              new Scope(design.parts(), order.frame().country(), room)),
          profile,
          gathered.texts(),
          gathered.handedIn(),
          gathered.leftOut(),
          order.rates(),
          List.of(
              new Note(
                  phrases.say("method.copies"),
                  phrases.say("method.copies.text", Math.round(Reprints.SAME_WORK * HUNDREDTHS)))),
          List.of(
              new Note(phrases.say("imprint.program"), Program.nameAndVersion()),
              new Note(
                  phrases.say("imprint.profile"), profile.name() + ", SHA-256 " + profile.sha256()),
              new Note(phrases.say("imprint.content"), "SHA-256 " + content)),
          version > 1 ? past : past.withoutCorrected());
    }

    /** The texts in the order of the numbers that the brief gave them. */
    private List<Reported> numbered(Brief brief) {
      List<String> files = brief.sources().documents().stream().map(SourceRow::file).toList();
      List<Reported> texts = new ArrayList<>(gathered.texts());
      texts.sort((a, b) ->
          Integer.compare(
              files.indexOf(a.facts().document().file()),
              files.indexOf(b.facts().document().file())));
      return texts;
    }
  }
}

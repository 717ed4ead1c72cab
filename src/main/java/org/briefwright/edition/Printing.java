package org.briefwright.edition;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Figure;
import org.briefwright.brief.Phrases;
import org.briefwright.chart.ChartMaker;
import org.briefwright.chart.Drawing;
import org.briefwright.chart.Style;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Compositor;
import org.briefwright.layout.Design;
import org.briefwright.layout.Designs;
import org.briefwright.layout.Pages;
import org.briefwright.layout.Theme;
import org.briefwright.press.Copy;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;
import org.briefwright.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Steps 4 to 6 of a run: a manuscript becomes pages, and these a printed copy. */
final class Printing {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Path templates;
  private final Path fonts;
  // Its fonts are parsed once for all editions.
  private final AtomicReference<@Nullable Typecase> typecase = new AtomicReference<>();
  private final ChartMaker charts = new ChartMaker();
  private final Designs designs = new Designs();
  private final Progress progress;

  /**
   * @param templates the folder that holds a folder for each design
   * @param fonts the folder that holds a folder for each family
   */
  Printing(Path templates, Path fonts, Progress progress) {
    this.templates = templates;
    this.fonts = fonts;
    this.progress = progress;
  }

  /** The design of an order, in its theme. */
  Design design(Order order) {
    Theme theme = order.frame().theme().map(Theme::read).orElseGet(Theme::plain);
    return designs.open(templates.resolve(order.template()), order.paper(), theme);
  }

  /** The hash of the files that an order's look is made of. */
  String lookSha256(Order order) {
    List<Path> places = new ArrayList<>(design(order).folders());
    order.frame().theme().ifPresent(places::add);
    return FolderHash.of(places);
  }

  /** The hash of all fonts. */
  String fontsSha256() {
    return FolderHash.of(List.of(fonts));
  }

  /**
   * Prints; nothing where the pages are more than the design may have.
   *
   * @param profile asked for only where the look does not print the whole edition
   */
  Optional<Copy> print(Manuscript manuscript, Design design, Supplier<Profile> profile) {
    Typecase type = typecase();
    Brief brief = manuscript.brief();
    Phrases phrases = Phrases.in(manuscript.order().frame().language());
    progress.at(4, "drawing charts");
    Style style = design.style(type.ruler(design.type())).in(phrases);
    List<Drawing> drawings = drawings(brief, style);
    progress.at(5, "laying out pages");
    Pages pages = new Compositor().compose(brief, drawings, design);
    progress.at(6, "printing");
    return new Press(type, LIMIT)
        .printWithin(
            design.mostPages().orElse(Integer.MAX_VALUE),
            pages,
            DataInside.of(manuscript, WholeBrief.of(manuscript, design.parts(), profile)),
            manuscript.moment());
  }

  private Typecase typecase() {
    Typecase known = typecase.get();
    Typecase now = known == null ? Typecase.open(fonts) : known.current();
    typecase.set(now);
    return now;
  }

  private List<Drawing> drawings(Brief brief, Style style) {
    List<Drawing> drawings = new ArrayList<>();
    for (Figure figure : brief.figures()) {
      drawings.add(charts.draw(figure, style));
    }
    return drawings;
  }

  static OrderException tooLong(Order order, Design design) {
    return new OrderException(
        Notice.of(
            order.template(),
            "even the shortest edition has more than " + design.mostPages().orElse(0) + " pages",
            "raise pages in its design.yaml, or print fewer parts"));
  }
}

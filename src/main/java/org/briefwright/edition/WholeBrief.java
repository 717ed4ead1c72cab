package org.briefwright.edition;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.briefwright.brief.Brief;
import org.briefwright.brief.BriefWriter;
import org.briefwright.brief.Material;
import org.briefwright.brief.Part;
import org.briefwright.brief.Past;
import org.briefwright.brief.Scope;
import org.briefwright.brief.Setting;
import org.briefwright.profile.Profile;

/** The brief of the same texts with all deals and statements, whatever the look is about. */
final class WholeBrief {

  private static final Set<Part> WHOLE = Set.of(Part.LEDGER, Part.COUNTRIES, Part.REACTIONS);

  private WholeBrief() {}

  /**
   * @param parts that the manuscript's own brief has
   * @param profile asked for only where that brief is not whole
   */
  static Brief of(Manuscript manuscript, Set<Part> parts, Supplier<Profile> profile) {
    if (parts.containsAll(WHOLE)) {
      return manuscript.brief();
    }
    Order order = manuscript.order();
    ZonedDateTime local = manuscript.moment().atZone(order.zone());
    Setting setting =
        new Setting(
            "",
            manuscript.window().label(),
            manuscript.version(),
            manuscript.window().from(),
            manuscript.window().to(),
            order.zone(),
            local,
            local,
            Optional.empty(),
            order.marking(),
            order.frame().language(),
            new Scope(WHOLE, Optional.empty(), 1));
    return new BriefWriter()
        .write(
            new Material(
                setting,
                profile.get(),
                manuscript.texts(),
                manuscript.texts().size(),
                List.of(),
                order.rates(),
                List.of(),
                List.of(),
                Past.NONE));
  }
}

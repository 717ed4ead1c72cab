package org.briefwright.edition;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.brief.Brief;
import org.briefwright.brief.BriefWriter;
import org.briefwright.brief.Material;
import org.briefwright.brief.Past;
import org.briefwright.brief.Phrases;
import org.briefwright.brief.Reported;
import org.briefwright.brief.Scope;
import org.briefwright.brief.Setting;
import org.briefwright.brief.Sources.Note;
import org.briefwright.brief.Sources.SourceRow;
import org.briefwright.document.Reprints;
import org.briefwright.edition.Gathering.Gathered;
import org.briefwright.layout.Design;
import org.briefwright.profile.Profile;

/**
 * Step 3 of a run: what was gathered becomes a manuscript.
 *
 * @param past what the edition is compared with
 * @param content hash of all that makes the edition, see {@link Edition#contentSha256}
 */
record Writing(
    Order order, Profile profile, Design design, Gathered gathered, Past past, String content) {

  private static final int HUNDREDTHS = 100;

  /** Whether nothing was found to write of. */
  boolean isEmpty() {
    return gathered.texts().stream()
        .map(Reported::facts)
        .allMatch(facts -> facts.money().isEmpty() && facts.statements().isEmpty());
  }

  /**
   * @param moment of the run
   * @param next when the next edition is due
   * @param room what share of its lines a part may fill, from 0 to 1
   */
  Manuscript manuscript(Instant moment, Optional<Instant> next, int version, double room) {
    Brief brief = new BriefWriter().write(material(moment, next, version, room));
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

  private Material material(Instant moment, Optional<Instant> next, int version, double room) {
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
            next.map(due -> due.atZone(order.zone())),
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

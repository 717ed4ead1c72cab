package org.briefwright.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.brief.CountrySection.Topic;
import org.briefwright.brief.KeySentences.Chosen;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;

/** Writes the section of a country: the same parts in the same order for each. */
final class CountryWriter {

  private static final List<String> PARTS = List.of("lines", "deals", "statements", "events");

  private final Shelf shelf;
  private final Tongue tongue;
  private final KeySentences key;
  private final LedgerWriter ledger;
  private final List<Said> said;
  private final References references;
  private final TopicWriter topics;
  private final EventWriter events;
  private final StatementWriter statements;

  CountryWriter(
      Shelf shelf,
      KeySentences key,
      LedgerWriter ledger,
      List<Said> said,
      StatementWriter statements,
      References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.key = key;
    this.ledger = ledger;
    this.said = said;
    this.references = references;
    this.topics = new TopicWriter(shelf, said);
    this.events = new EventWriter(shelf, references);
    this.statements = statements;
  }

  static String nothingFound(Shelf shelf) {
    Tongue tongue = shelf.tongue();
    return tongue.say("nothing-found", tongue.count(shelf.size(), "document"));
  }

  /** The whole section. */
  CountrySection write(Country country) {
    return write(country, Scope.full(), Integer.MAX_VALUE);
  }

  /**
   * A section of limited length.
   *
   * @param most rows of each table, where there is room for all
   */
  CountrySection write(Country country, Scope scope, int most) {
    List<Chosen> sentences = key.on(Optional.of(country));
    Optional<Chosen> lead = sentences.stream().findFirst();
    Map<Integer, List<Chosen>> chosen = topics.choose(country, sentences, lead, scope);
    Set<Citation> above = new HashSet<>(lead.map(Chosen::same).orElse(List.of()));
    chosen.values().forEach(lines -> lines.forEach(line -> above.addAll(line.same())));
    List<Said> spoken =
        said.stream()
            .filter(row -> row.country().equals(Optional.of(country)))
            .sorted(StatementWriter::byDay)
            .toList();
    List<Citation> all = events.on(country);
    List<Citation> dated = all.stream().filter(event -> !above.contains(event)).toList();
    int rows = most == Integer.MAX_VALUE ? most : scope.share(most);
    int sentencesOn = sentencesOn(country);
    Optional<Line> opening = lead.map(one -> opening(country, one));
    List<Topic> told = new ArrayList<>();
    chosen.forEach((number, lines) -> told.add(topic(country, number, lines)));
    List<Transaction> dealt = ledger.of(country);
    return new CountrySection(
        country.code().toLowerCase(Locale.ROOT),
        shelf.tag(country),
        sentencesOn > 0,
        coverage(country, sentencesOn),
        opening,
        told,
        first(rows, dealt).stream().map(ledger::row).toList(),
        ledger.figures(Optional.of(country), rows),
        last(rows, spoken).stream().map(statements::row).toList(),
        events.rows(country, last(rows, dated)),
        absent(
            Map.of(
                "lines", sentences.isEmpty(),
                "deals", dealt.isEmpty() && ledger.figuresOn(country) == 0,
                "statements", spoken.isEmpty(),
                "events", all.isEmpty()),
            sentencesOn),
        more(
            dealt.size() - rows,
            ledger.figuresOn(country) - rows,
            spoken.size() - rows,
            dated.size() - rows));
  }

  private static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  private static <T> List<T> last(int most, List<T> all) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  private String more(int deals, int figures, int spoken, int dated) {
    List<String> more = new ArrayList<>();
    if (deals > 0) {
      more.add(tongue.count(deals, "deal"));
    }
    if (figures > 0) {
      more.add(tongue.count(figures, "figure"));
    }
    if (spoken > 0) {
      more.add(tongue.count(spoken, "statement"));
    }
    if (dated > 0) {
      more.add(tongue.count(dated, "event"));
    }
    return more.isEmpty() ? "" : tongue.say("more", String.join(", ", more));
  }

  /**
   * One line for all that is missing, beside what there is: a heading over nothing tells no more
   * and may be left alone at the foot or the head of a page.
   */
  private String absent(Map<String, Boolean> empty, int sentences) {
    String parts =
        PARTS.stream()
            .filter(empty::get)
            .map(part -> tongue.say("absent." + part))
            .collect(Collectors.joining(", "));
    return sentences == 0 || parts.isEmpty()
        ? ""
        : tongue.say("absent", tongue.count(shelf.size(), "document"), parts);
  }

  private int sentencesOn(Country country) {
    int count = 0;
    for (Facts facts : shelf.facts()) {
      count += sentencesOn(facts, country);
    }
    return count;
  }

  static int sentencesOn(Facts facts, Country country) {
    return (int)
        facts.concerns().stream().filter(concern -> concern.countries().contains(country)).count();
  }

  private String coverage(Country country, int sentences) {
    String read = tongue.count(shelf.size(), "document");
    if (sentences == 0) {
      return tongue.say("not-covered", read, shelf.nameOf(country));
    }
    long documents =
        shelf.facts().stream().filter(facts -> sentencesOn(facts, country) > 0).count();
    return tongue.say(
        "coverage",
        tongue.count(sentences, "sentence"),
        documents,
        tongue.phrases().of(shelf.size(), "document"));
  }

  private Line opening(Country country, Chosen chosen) {
    Optional<String> day = events.day(chosen.citation());
    return line(country, chosen, day.or(() -> shelf.date(chosen.citation())));
  }

  private Line line(Country country, Chosen chosen, Optional<String> date) {
    return new Line(
        shelf.told(chosen.citation()), date, references.refs(country.code(), chosen.same()));
  }

  private Topic topic(Country country, int number, List<Chosen> chosen) {
    Facts facts = shelf.facts().get(number - 1);
    return new Topic(
        number + " · " + shelf.title(facts),
        facts.document().published().map(tongue.dates()::brief),
        chosen.stream().map(one -> line(country, one, events.day(one.citation()))).toList());
  }
}

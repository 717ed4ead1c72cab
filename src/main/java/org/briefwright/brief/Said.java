package org.briefwright.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Lag;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Stance;
import org.briefwright.fact.Statement;

/**
 * A row of the table of statements: one statement or silence, or what one speaker said on one day
 * in one paragraph.
 *
 * @param id {@code "S12"}
 */
record Said(
    String id,
    String speaker,
    Optional<String> role,
    Optional<Country> country,
    Manner manner,
    String words,
    Optional<PartialDate> date,
    DateBasis basis,
    Optional<String> medium,
    Optional<String> source,
    Optional<Stance> stance,
    Optional<Lag> lag,
    List<Citation> citations) {

  private static final Set<String> DOUBTED = WordList.of("doubted");

  /** How a row is known. */
  enum Manner {
    QUOTE,
    REPORTED,
    /** The text itself doubts it: {@code he allegedly said}. */
    ALLEGED,
    SILENCE
  }

  Said {
    citations = List.copyOf(citations);
  }

  boolean isSilence() {
    return manner == Manner.SILENCE;
  }

  Optional<LocalDate> day() {
    return date.flatMap(PartialDate::day);
  }

  /** All rows of an edition, in the order of the texts. */
  static List<Said> all(Texts texts) {
    List<Said> all = new ArrayList<>();
    for (Facts facts : texts.facts()) {
      for (Statement statement : facts.statements()) {
        Optional<Said> before = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        if (before.isPresent() && continues(facts, before.get(), statement)) {
          all.set(all.size() - 1, before.get().with(statement));
        } else {
          all.add(of("S" + (all.size() + 1), facts, statement));
        }
      }
      for (Silence silence : facts.silences()) {
        all.add(of("S" + (all.size() + 1), silence));
      }
    }
    return all;
  }

  private static Said of(String id, Facts facts, Statement statement) {
    boolean quote = statement.manner() == Statement.Manner.QUOTE;
    return new Said(
        id,
        statement.speaker(),
        statement.role(),
        statement.country(),
        manner(facts, statement),
        statement.words().map(words -> quote ? marked(words) : words).orElse("–"),
        statement.date(),
        statement.basis(),
        statement.medium(),
        statement.source(),
        statement.stance(),
        facts.lags().stream()
            .filter(lag -> lag.citation().equals(statement.citation()))
            .filter(lag ->
                statement.date().flatMap(PartialDate::day).equals(Optional.of(lag.statement())))
            .findFirst(),
        List.of(statement.citation()));
  }

  private static Manner manner(Facts facts, Statement statement) {
    String sentence = facts.sentence(statement.citation()).text();
    if (statement.grounds().words().stream().anyMatch(verb -> isDoubted(sentence, verb))) {
      return Manner.ALLEGED;
    }
    return statement.manner() == Statement.Manner.QUOTE ? Manner.QUOTE : Manner.REPORTED;
  }

  /** Whether a word of doubt stands right before or behind the verb of saying. */
  private static boolean isDoubted(String sentence, String verb) {
    List<String> words = List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    String said = verb.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    for (int i = 0; i < words.size(); i++) {
      boolean doubt =
          i > 0 && DOUBTED.contains(words.get(i - 1))
              || i + 1 < words.size() && DOUBTED.contains(words.get(i + 1));
      if (doubt && words.get(i).equals(said)) {
        return true;
      }
    }
    return false;
  }

  private static Said of(String id, Silence silence) {
    return new Said(
        id,
        silence.party(),
        Optional.empty(),
        silence.country(),
        Manner.SILENCE,
        silence.words().orElse("–"),
        silence.date(),
        silence.basis(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(silence.citation()));
  }

  /** The same speaker goes on in the same paragraph, on the same day and in the same manner. */
  private static boolean continues(Facts facts, Said before, Statement statement) {
    Citation last = before.citations().getLast();
    return last.document().equals(statement.citation().document())
        && facts.sentence(last).paragraph() == facts.sentence(statement.citation()).paragraph()
        && before.speaker().equals(statement.speaker())
        && before.date().equals(statement.date())
        && before.manner() == manner(facts, statement)
        && before.manner() != Manner.ALLEGED;
  }

  /** In quotation marks, unless the words are a clause that holds its own. */
  private static String marked(String words) {
    boolean own = words.chars().anyMatch(c -> "“”\"«»".indexOf(c) >= 0);
    return own ? words : "“" + words + "”";
  }

  private Said with(Statement statement) {
    String more = statement.words().orElse("");
    boolean one = words.startsWith("“") && words.indexOf("”") == words.length() - 1;
    boolean quotes = one && !marked(more).equals(more);
    String joined =
        manner != Manner.QUOTE
            ? words + " … " + more
            : quotes
                ? words.substring(0, words.length() - 1) + " … " + more + "”"
                : words + " … " + marked(more);
    List<Citation> both = new ArrayList<>(citations);
    both.add(statement.citation());
    return new Said(
        id,
        speaker,
        role,
        country,
        manner,
        joined,
        date,
        basis,
        medium,
        source,
        stance.or(statement::stance),
        lag,
        both);
  }
}

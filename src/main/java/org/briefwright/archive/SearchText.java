package org.briefwright.archive;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.briefwright.brief.Brief;
import org.briefwright.brief.DealRow;
import org.briefwright.brief.Development;
import org.briefwright.document.Article;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Statement;

/** The words by which things are found: small letters and digits, without accents. */
final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final StringBuilder text = new StringBuilder();

  private SearchText() {}

  /** The distinct words of a text. */
  static Set<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    Set<String> words = new TreeSet<>(List.of(BETWEEN.split(plain.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  static Set<String> of(Article article) {
    SearchText all = new SearchText();
    all.add(article.document());
    article.sentences().stream().map(Sentence::text).forEach(all::add);
    return words(all.text.toString());
  }

  private void add(Document document) {
    document.title().ifPresent(this::add);
    document.publisher().ifPresent(this::add);
    document.author().ifPresent(this::add);
  }

  private void add(String part) {
    text.append(part).append('\n');
  }

  static Set<String> of(Facts facts) {
    SearchText all = new SearchText();
    for (Money money : facts.money()) {
      all.add(line(money));
    }
    for (Statement statement : facts.statements()) {
      all.add(line(statement));
    }
    for (Silence silence : facts.silences()) {
      all.add(line(silence));
    }
    return words(all.text.toString());
  }

  /** An amount in one line. */
  static String line(Money money) {
    List<String> parties = money.parties().stream().map(Party::name).distinct().toList();
    return (money.isDeal() ? "deal: " : "figure: ")
        + money.text()
        + (money.subject().isEmpty() ? "" : ", " + money.subject())
        + (parties.isEmpty() ? "" : " (" + String.join(", ", parties) + ")");
  }

  /** A statement in one line. */
  static String line(Statement statement) {
    return statement.speaker()
        + statement
            .role()
            .filter(role -> !statement.speaker().contains(role))
            .map(role -> ", " + role)
            .orElse("")
        + statement.date().map(date -> ", " + date.iso()).orElse("")
        + statement.words().map(words -> ": " + words).orElse("");
  }

  /** A silence in one line. */
  static String line(Silence silence) {
    return silence.party() + " silent" + silence.words().map(words -> ": " + words).orElse("");
  }

  static Set<String> of(Brief brief) {
    SearchText all = new SearchText();
    all.add(brief.masthead().title());
    lines(brief).forEach(all::add);
    return words(all.text.toString());
  }

  /** What of an edition is its own: its front page and its deals. */
  static List<String> lines(Brief brief) {
    List<String> lines =
        new java.util.ArrayList<>(brief.developments().stream().map(Development::text).toList());
    for (DealRow deal : brief.ledger().deals()) {
      lines.add(
          deal.id()
              + " "
              + String.join(", ", deal.parties(), deal.subject(), deal.amount(), deal.stage()));
    }
    return lines;
  }

  /** Whether a line has a word that begins with each of these. */
  static boolean matches(String line, Set<String> beginnings) {
    Set<String> words = words(line);
    return beginnings.stream()
        .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
  }
}

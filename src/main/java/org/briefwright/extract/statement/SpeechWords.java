package org.briefwright.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;

/** The words of {@code speech.txt}, {@code said-words.txt} and {@code silence.txt}. */
final class SpeechWords {

  private static final Pattern SIGNS = Pattern.compile("[^a-z' ]");
  private static final Pattern SUBJECT = Pattern.compile("^(we|i|it|he|she|they|the \\w+) ");

  /** How much evidence a verb needs. */
  enum Strength {
    /** The verb is enough. */
    SAID,
    /** Counts only beside a quotation. */
    QUOTED,
    /** A phrase that holds such a verb and means something else: {@code report for duty}. */
    OTHER
  }

  /** Where the one who is silent stands. */
  enum SilentOne {
    SUBJECT,
    FOLLOWS,
    OPENS,
    /** Behind {@code to}: whom somebody asked in vain. */
    ADDRESSED
  }

  private final PhraseBook<Strength> verbs;
  private final PhraseBook<SilentOne> silences;
  private final PhraseBook<Boolean> followed;

  /** True where {@code by} or {@code in} must stand before the owner. */
  private final PhraseBook<Boolean> owned;

  private final PhraseBook<Boolean> heard;
  private final PhraseBook<Boolean> reactions;
  private final Set<String> messages;
  private final Set<String> pending;
  private final Set<String> judging;
  private final Set<String> arrivals;
  private final Set<String> refusals;
  private final List<String> refusalBegins;
  private final PhraseBook<String> media;
  private final List<String> sources;

  SpeechWords(WordLists lists) {
    verbs = lists.book("speech.txt", label -> Strength.valueOf(label.toUpperCase(Locale.ROOT)));
    silences =
        lists.book(
            "silence.txt",
            label ->
                switch (label) {
                  case "subject" -> SilentOne.SUBJECT;
                  case "from" -> SilentOne.FOLLOWS;
                  case "asked in vain" -> SilentOne.ADDRESSED;
                  default -> SilentOne.OPENS;
                });
    Map<String, List<String>> said = WordLists.read("said-words.txt");
    followed = lists.book();
    said.getOrDefault("follows", List.of()).forEach(phrase -> followed.add(phrase, true));
    owned = lists.book();
    said.getOrDefault("owned", List.of()).forEach(phrase -> owned.add(phrase, false));
    said.getOrDefault("owned after by", List.of()).forEach(phrase -> owned.add(phrase, true));
    messages = new HashSet<>(said.getOrDefault("message", List.of()));
    refusals = new HashSet<>(said.getOrDefault("refusal", List.of()));
    refusalBegins = said.getOrDefault("refusal begins", List.of());
    arrivals = new HashSet<>(said.getOrDefault("arrival", List.of()));
    pending = new HashSet<>(said.getOrDefault("pending", List.of()));
    judging = new HashSet<>(said.getOrDefault("judging", List.of()));
    reactions = lists.book();
    said.getOrDefault("reaction", List.of()).forEach(phrase -> reactions.add(phrase, true));
    sources = said.getOrDefault("source", List.of());
    heard = lists.book();
    said.getOrDefault("heard", List.of()).forEach(phrase -> heard.add(phrase, true));
    media = lists.book();
    said.forEach((label, phrases) -> {
      if (label.startsWith("medium ")) {
        phrases.forEach(phrase -> media.add(phrase, label.substring(7)));
      }
    });
  }

  List<Match<Strength>> verbs(List<Token> tokens) {
    List<Match<Strength>> found = verbs.all(tokens);
    found.removeIf(verb -> verb.value() == Strength.OTHER);
    return found;
  }

  List<Match<SilentOne>> silences(List<Token> tokens) {
    return silences.all(tokens);
  }

  /** Phrases after which the speaker stands: {@code according to}. */
  List<Match<Boolean>> followed(List<Token> tokens) {
    return followed.all(tokens);
  }

  /**
   * A message or account that begins with token {@code from}: {@code own reckoning}; true where
   * {@code by} or {@code in} must stand before its owner.
   */
  Optional<Match<Boolean>> owned(List<Token> tokens, int from) {
    return from < tokens.size() ? owned.at(tokens, from) : Optional.empty();
  }

  /** Whether the noun before token {@code of} is one of a message. */
  boolean isMessageBefore(List<Token> tokens, int of) {
    return of > 0 && of <= tokens.size() && messages.contains(tokens.get(of - 1).word());
  }

  /** Whether all that somebody said is that he says nothing: {@code "No comment"}. */
  boolean isRefusal(String quotation) {
    String plain = quotation.toLowerCase(Locale.ROOT).replace('’', '\'');
    String letters = SIGNS.matcher(plain).replaceAll("").trim();
    String bare = SUBJECT.matcher(letters).replaceFirst("") + " ";
    return refusals.contains(letters)
        || !holdsBut(letters)
            && refusalBegins.stream().anyMatch(begin -> bare.startsWith(begin + " "));
  }

  /** {@code "I will not comment, but the road is open"}: something is said after all. */
  private static boolean holdsBut(String letters) {
    return letters.contains(" but ") || letters.contains(" except ");
  }

  /** Whether the verb at token {@code i} says that a message came, or what it says. */
  boolean arrives(List<Token> tokens, int i) {
    return i < tokens.size() && arrivals.contains(tokens.get(i).word());
  }

  /** Whether a verb tells what somebody else thinks of a message: {@code called his reply}. */
  boolean isJudging(Token token) {
    return judging.contains(token.word());
  }

  /** Whether a word says that a message has not come yet. */
  boolean isPending(Token token) {
    return pending.contains(token.word());
  }

  /** Whether the denial of the verb at token {@code from} is a silence: {@code has not reacted}. */
  boolean isReaction(List<Token> tokens, int from) {
    return reactions.at(tokens, from).isPresent();
  }

  /** Whether somebody of that name passes on what others say: {@code news agency}. */
  boolean isSource(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return sources.stream().anyMatch(noun -> lower.equals(noun) || lower.endsWith(" " + noun));
  }

  /** Phrases by which somebody got to hear something. */
  List<Match<Boolean>> heard(List<Token> tokens) {
    return heard.all(tokens);
  }

  /** How it was said, by the first word that tells. */
  Optional<String> medium(List<Token> tokens) {
    return media.all(tokens).stream().map(Match::value).findFirst();
  }
}

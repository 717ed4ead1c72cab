package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name;
import org.briefwright.profile.Outlet;
import org.briefwright.profile.Profile;

/**
 * Finds the profile's names in a sentence: the longest at each place, capitals as the name has
 * them.
 *
 * <p>An ambiguous name counts only in a document that names its country, or the profile's region,
 * by a name that is not ambiguous; a country's own ({@code Georgia}) also where it never stands as
 * part of a longer name and nothing speaks of America.
 */
final class NameFinder {

  private static final char OFFICIAL = 'A';

  private final Node root = new Node();
  private final Vocabulary vocabulary;
  private final Profile profile;
  private final WordSet american;
  private final WordSet openers;

  /** Marks the first words of all names. */
  private final long bit;

  NameFinder(Profile profile, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bit = vocabulary.book();
    var words = WordLists.read("name-words.txt");
    american = new WordSet(vocabulary, words.getOrDefault("american", List.of()));
    openers = new WordSet(vocabulary, words.getOrDefault("sentence openers", List.of()));
    this.profile = profile;
    profile.names().forEach(this::add);
    for (Outlet outlet : profile.outlets()) {
      addOutlet(outlet.name(), outlet);
      outlet.spellings().forEach(spelling -> addOutlet(spelling, outlet));
    }
  }

  private static final class Node extends Branches<Node> {
    final List<Name> names = new ArrayList<>(1);
    boolean outlet;
  }

  private Node node(String text) {
    Node node = root;
    for (Token token : Tokenizer.tokens(text)) {
      Vocabulary.Entry entry = vocabulary.known(token.word());
      if (node == root) {
        entry.begins(bit);
      }
      node = node.get(entry.number, Node::new);
    }
    return node;
  }

  private void add(Name name) {
    node(name.text()).names.add(name);
  }

  /**
   * An official site is called by the name of the body whose it is, which speaks for itself: only
   * its web domain is an outlet's name.
   */
  private void addOutlet(String text, Outlet outlet) {
    if (outlet.reliability() != OFFICIAL || text.contains(".")) {
      node(text).outlet = true;
    }
  }

  /** A name or outlet as it stands in a sentence, before it is known which ones count. */
  record Candidate(int from, int to, List<Name> names, boolean outlet) {}

  /** From left to right, none overlapping. */
  List<Candidate> candidates(List<Token> tokens) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if ((tokens.get(i).books() & bit) == 0) {
        i++;
        continue;
      }
      Optional<Candidate> longest = longest(tokens, i);
      if (longest.isPresent() && !isSign(tokens, longest.get().to())) {
        found.add(longest.get());
        i = longest.get().to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** {@code US$}: the name of a currency, not of a country. */
  private static boolean isSign(List<Token> tokens, int to) {
    return to < tokens.size() && tokens.get(to).is("$") && !tokens.get(to).spaced();
  }

  private Optional<Candidate> longest(List<Token> tokens, int from) {
    Node node = root;
    Optional<Candidate> best = Optional.empty();
    for (int at = from; at < tokens.size(); at++) {
      Node next = node.get(tokens.get(at).number());
      if (next == null) {
        break;
      }
      node = next;
      List<Name> fitting = fitting(node.names, tokens, from);
      if (!fitting.isEmpty() || node.outlet) {
        best = Optional.of(new Candidate(from, at + 1, fitting, node.outlet));
      }
    }
    return best;
  }

  /** A name with a capital first letter is not found in a word without one. */
  private static List<Name> fitting(List<Name> names, List<Token> tokens, int from) {
    if (names.isEmpty()) {
      return names;
    }
    Token first = tokens.get(from);
    if (first.isCapital() || !first.isWord()) {
      return names;
    }
    List<Name> fitting = new ArrayList<>(names.size());
    for (Name name : names) {
      if (!Character.isUpperCase(name.text().codePointAt(0))) {
        fitting.add(name);
      }
    }
    return fitting;
  }

  /**
   * The countries that {@code candidates} of a whole document name without doubt.
   *
   * @param tokens of the same sentences
   */
  Set<Country> sure(List<List<Token>> tokens, List<List<Candidate>> candidates) {
    Set<Country> sure = plain(tokens, candidates);
    boolean region = false;
    for (List<Candidate> sentence : candidates) {
      for (Candidate candidate : sentence) {
        for (Name name : candidate.names()) {
          if (!name.ambiguous()) {
            name.country().ifPresent(sure::add);
            region |= name.kind() == Name.Kind.REGION_AS_A_WHOLE;
          }
        }
      }
    }
    if (region) {
      sure.addAll(profile.countries());
    }
    return sure;
  }

  /** {@code Georgia borrows}; not in a document of {@code Georgia Hill} or of Atlanta. */
  private Set<Country> plain(List<List<Token>> tokens, List<List<Candidate>> candidates) {
    Set<Country> plain = new HashSet<>();
    Set<Country> elsewhere = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<Token> words = tokens.get(i);
      if (speaksOfAmerica(words)) {
        return new HashSet<>();
      }
      for (Candidate candidate : candidates.get(i)) {
        for (Name name : candidate.names()) {
          if (isOwnOfCountry(name)) {
            boolean part =
                isCapital(words, candidate.from() - 1) || isCapital(words, candidate.to());
            name.country().ifPresent(part ? elsewhere::add : plain::add);
          }
        }
      }
    }
    plain.removeAll(elsewhere);
    return plain;
  }

  private boolean speaksOfAmerica(List<Token> words) {
    for (Token token : words) {
      if (american.holds(token) && token.isCapital()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwnOfCountry(Name name) {
    return name.ambiguous()
        && name.kind() == Name.Kind.COUNTRY
        && name.text().equals(name.bearer());
  }

  /** Whether a word has a capital letter for its own sake; {@code Macon, Georgia} is one name. */
  private boolean isCapital(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return token.isCapital() && !(i == 0 && openers.holds(token));
  }

  /** The candidates that count in a document that speaks of the countries {@code sure}. */
  static List<NameMention> mentions(List<Candidate> candidates, Set<Country> sure) {
    List<NameMention> mentions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Name> meant = meant(candidate.names(), sure);
      if (candidate.outlet() || !meant.isEmpty()) {
        mentions.add(NameMention.of(candidate.from(), candidate.to(), meant, candidate.outlet()));
      }
    }
    return mentions;
  }

  private static List<Name> meant(List<Name> names, Set<Country> sure) {
    List<Name> meant = new ArrayList<>(names.size());
    for (Name name : names) {
      if (!name.ambiguous() || name.country().map(sure::contains).orElse(false)) {
        meant.add(name);
      }
    }
    return meant;
  }
}

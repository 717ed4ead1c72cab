package org.briefwright.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the same text handed in twice: copies, reprints, a text with small edits or with other
 * furniture around it. What is compared is the wording of the content; two reports of one event in
 * different words are two works, and so are two notices by one form with other amounts, names or
 * days in it ({@link Slots}).
 *
 * <p>Texts are compared only with those that agree with them in a part of their samples ({@link
 * Fingerprint}), so the time grows with the number of texts and not with that of pairs.
 */
public final class Reprints {

  /**
   * Two texts are one work where at least half of all the three-word runs that either has stand in
   * both. One changed word in eight leaves about that much.
   */
  public static final double SAME_WORK = 0.5;

  /** Three equal samples in a row: of texts just at the threshold 98 in 100 have one such band. */
  private static final int SAMPLES_A_BAND = 3;

  /**
   * A text is compared with so many different works in a band; beyond it only chance brings texts.
   */
  private static final int WORKS_A_BAND = 40;

  private static final Comparator<Article> BEST_FIRST =
      Comparator.<Article, Integer>comparing(article -> article.document().origin().ordinal())
          .thenComparing(article -> -article.document().words())
          .thenComparing(article -> article.document().file());

  private Reprints() {}

  /**
   * The works that {@code articles} are copies of, in the order in which their first copy was
   * handed in. Equal lists give equal works.
   */
  public static List<Work> works(List<Article> articles) {
    Groups groups = new Groups(articles.stream().map(Fingerprint::of).toList());
    for (int from = 0; from < Fingerprint.SAMPLES; from += SAMPLES_A_BAND) {
      groups.joinBand(from);
    }
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      members.computeIfAbsent(groups.root(i), any -> new ArrayList<>()).add(i);
    }
    return members.values().stream().map(group -> work(group, articles, groups)).toList();
  }

  private static Work work(List<Integer> group, List<Article> articles, Groups groups) {
    List<Article> copies = new ArrayList<>(group.stream().map(articles::get).toList());
    Article best = copies.stream().min(BEST_FIRST).orElseThrow();
    copies.remove(copies.indexOf(best));
    return new Work(best, copies, groups.weakest[groups.root(group.getFirst())]);
  }

  /** Which texts belong together so far. */
  private static final class Groups {

    private final List<Fingerprint> prints;
    private final int[] parent;
    private final double[] weakest;

    /** Of each root, one text for each different set of numbers and names in its group. */
    private final List<List<Integer>> facts;

    /** What each was told apart from: many texts by one form meet again in each band. */
    private final List<Set<Integer>> apart;

    Groups(List<Fingerprint> prints) {
      this.prints = prints;
      parent = new int[prints.size()];
      weakest = new double[prints.size()];
      facts = new ArrayList<>();
      apart = new ArrayList<>(Collections.nCopies(prints.size(), Set.of()));
      for (int i = 0; i < parent.length; i++) {
        parent[i] = i;
        weakest[i] = 1;
        facts.add(new ArrayList<>(List.of(i)));
      }
    }

    int root(int i) {
      int root = i;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    /** Compares the texts that agree in the samples from {@code from} on. */
    void joinBand(int from) {
      Map<Long, List<Integer>> works = new HashMap<>();
      for (int i = 0; i < parent.length; i++) {
        long band = prints.get(i).band(from, SAMPLES_A_BAND);
        List<Integer> found = works.computeIfAbsent(band, any -> new ArrayList<>(1));
        if (!joinsOne(i, found) && found.size() < WORKS_A_BAND) {
          found.add(i);
        }
      }
    }

    private boolean joinsOne(int i, List<Integer> found) {
      for (int other : found) {
        if (root(i) == root(other)) {
          return true;
        }
        if (!apart.get(i).contains(other)) {
          double similarity = prints.get(i).similarity(prints.get(other));
          if (similarity >= SAME_WORK && !contradict(root(i), root(other))) {
            join(root(other), root(i), similarity);
            return true;
          }
          if (apart.get(i).isEmpty()) {
            apart.set(i, new HashSet<>());
          }
          apart.get(i).add(other);
        }
      }
      return false;
    }

    // Each of a group counts: a shortened copy may agree with two that tell of different things.
    private boolean contradict(int one, int other) {
      return facts.get(one).stream()
          .map(i -> prints.get(i).slots())
          .anyMatch(slots ->
              facts.get(other).stream().anyMatch(j -> slots.contradict(prints.get(j).slots())));
    }

    private void join(int one, int other, double similarity) {
      int root = Math.min(one, other);
      int leaf = Math.max(one, other);
      parent[leaf] = root;
      for (int i : facts.get(leaf)) {
        Slots slots = prints.get(i).slots();
        if (facts.get(root).stream().noneMatch(j -> slots.equals(prints.get(j).slots()))) {
          facts.get(root).add(i);
        }
      }
      facts.set(leaf, List.of());
      weakest[root] = Math.min(similarity, Math.min(weakest[root], weakest[leaf]));
    }
  }
}

package org.briefwright.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the books of a brief that is typed by hand: which sentence is referred to from where. */
public final class Desk {

  private final Map<Integer, Source> sources = new TreeMap<>();
  private final Map<String, List<Evidence.Use>> uses = new LinkedHashMap<>();
  private int refs;

  private record Source(
      String publisher, String title, String date, String basis, String... sentences) {}

  /** Files a document; its sentences are referred to as {@code "3.1"}, {@code "3.2"} and so on. */
  public void document(
      int number, String publisher, String title, String date, String basis, String... sentences) {
    sources.put(number, new Source(publisher, title, date, basis, sentences));
  }

  public String sentence(String label) {
    String[] parts = label.split("\\.");
    return source(parts).sentences()[Integer.parseInt(parts[1]) - 1];
  }

  private Source source(String[] parts) {
    Source source = sources.get(Integer.parseInt(parts[0]));
    if (source == null) {
      throw new IllegalArgumentException("no document " + parts[0]);
    }
    return source;
  }

  public List<Ref> refs(String place, String... labels) {
    List<Ref> made = new ArrayList<>();
    for (String label : labels) {
      sentence(label);
      String anchor = "r" + ++refs;
      made.add(new Ref(
              label, "s" + label.replace('.', '-'), anchor, "doc" + label.split("\\.")[0]));
      uses.computeIfAbsent(label, key -> new ArrayList<>()).add(new Evidence.Use(place, anchor));
    }
    return made;
  }

  /** The documents as numbered references. */
  public List<Sources.SourceRow> register() {
    List<Sources.SourceRow> rows = new ArrayList<>();
    sources.forEach((number, source) ->
        rows.add(
            new Sources.SourceRow(
                number,
                "doc" + number,
                source.publisher(),
                source.title(),
                source.date(),
                source.basis(),
                "English",
                number % 3 == 0 ? "F, cannot be judged" : "B, usually reliable",
                String.format(Locale.ROOT, "inbox/%03d.txt", number),
                number == 2 ? List.of("inbox/002-copy.txt") : List.of(),
                true)));
    return rows;
  }

  /** The sentences that were referred to. */
  public List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    sources.forEach((number, source) -> {
      List<Evidence.Quoted> quoted = new ArrayList<>();
      for (int i = 1; i <= source.sentences().length; i++) {
        String label = number + "." + i;
        List<Evidence.Use> used = uses.get(label);
        if (used != null) {
          quoted.add(new Evidence.Quoted(label, "s" + number + "-" + i, sentence(label), used));
        }
      }
      if (!quoted.isEmpty()) {
        evidence.add(new Evidence(number, source.publisher(), source.title(), quoted));
      }
    });
    return evidence;
  }
}

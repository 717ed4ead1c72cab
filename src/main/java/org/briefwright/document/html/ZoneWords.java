package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.document.lexicon.WordFile;

/** The words of {@code zones.txt}. */
final class ZoneWords {

  private static final String TEXT = "article text";

  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> beginnings = new LinkedHashMap<>();
  private final Set<String> texts = new HashSet<>();

  private ZoneWords() {}

  static ZoneWords read() {
    WordFile file = WordFile.open("zones.txt");
    ZoneWords words = new ZoneWords();
    for (String reason : file.sections()) {
      file.lines(reason).forEach(line -> words.add(line.split(" "), reason));
    }
    return words;
  }

  private void add(String[] names, String reason) {
    for (String name : names) {
      if (reason.equals(TEXT)) {
        texts.add(name);
      } else if (name.endsWith("*")) {
        beginnings.put(name.substring(0, name.length() - 1), reason);
      } else {
        reasons.put(name, reason);
      }
    }
  }

  /** What the names in {@code attribute}, of a class or an id, say that the element is for. */
  Optional<String> reason(String attribute) {
    for (String name : attribute.split("\\s+")) {
      List<String> words = apart(name);
      for (int i = 0; i < words.size(); i++) {
        String two = i + 1 < words.size() ? words.get(i) + "+" + words.get(i + 1) : "";
        String reason = reasons.getOrDefault(two, reasons.get(words.get(i)));
        if (reason == null) {
          reason = ofBeginning(words.get(i));
        }
        if (reason != null) {
          return Optional.of(reason);
        }
      }
    }
    return Optional.empty();
  }

  private @org.jspecify.annotations.Nullable String ofBeginning(String word) {
    for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
      if (word.startsWith(beginning.getKey()) && !word.startsWith("authorit")) {
        return beginning.getValue();
      }
    }
    return null;
  }

  /** Whether one of the names calls the element the text of the article. */
  boolean isArticleText(String attribute) {
    for (String name : attribute.split("\\s+")) {
      List<String> words = apart(name);
      for (int i = 0; i < words.size(); i++) {
        if (texts.contains(words.get(i))
            || i + 1 < words.size() && texts.contains(words.get(i) + "+" + words.get(i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "mostRead-list" is "most", "read", "list". */
  private static List<String> apart(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), 100); i++) {
      char c = name.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!part || hump) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (part) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}

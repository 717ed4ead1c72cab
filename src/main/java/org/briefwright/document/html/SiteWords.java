package org.briefwright.document.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code site-words.txt}, and of {@code outlet-words.txt} those in names. */
final class SiteWords {

  private final Map<String, Set<String>> sections = new HashMap<>();

  private SiteWords() {}

  static SiteWords read() {
    SiteWords words = new SiteWords();
    words.add("site-words.txt");
    words.add("outlet-words.txt");
    return words;
  }

  private void add(String file) {
    try (InputStream in =
            Objects.requireNonNull(
                SiteWords.class.getResourceAsStream("/org/briefwright/document/" + file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Set<String> entries = sections.computeIfAbsent(section, any -> new HashSet<>());
          Collections.addAll(
              entries,
              section.equals("name") ? line.strip().split(" ") : new String[] {line.strip()});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@code text} begins or ends with a word in the names of outlets and offices. */
  boolean isOutlet(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return has("name", lower.substring(0, Math.max(0, lower.indexOf(' '))))
        || has("name", lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /** Whether {@code text} says only what kind of page it is: "News", "Print version". */
  boolean isGeneric(String text) {
    return has("generic", text);
  }

  /** Whether {@code site} only carries what others publish. */
  boolean isCarrier(String site) {
    return has("carrier", site);
  }

  /** Whether pages of {@code site} name their channel where others have their title. */
  boolean hasChannels(String site) {
    return has("channel", site);
  }

  private boolean has(String section, String text) {
    return sections.getOrDefault(section, Set.of()).contains(text.toLowerCase(Locale.ROOT));
  }
}

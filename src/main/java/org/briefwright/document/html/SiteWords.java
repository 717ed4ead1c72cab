package org.briefwright.document.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code site-words.txt}. */
final class SiteWords {

  private final Map<String, Set<String>> sections = new HashMap<>();

  private SiteWords() {}

  static SiteWords read() {
    SiteWords read = new SiteWords();
    try (InputStream in =
            Objects.requireNonNull(
                SiteWords.class.getResourceAsStream("/org/briefwright/document/site-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          read.sections.computeIfAbsent(section, any -> new HashSet<>()).add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
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

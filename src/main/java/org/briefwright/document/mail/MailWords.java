package org.briefwright.document.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The wording of {@code mail.txt}. */
final class MailWords {

  private final Map<String, List<String>> sections = new HashMap<>();

  private MailWords() {}

  static MailWords read() {
    MailWords words = new MailWords();
    try (InputStream in =
            Objects.requireNonNull(
                MailWords.class.getResourceAsStream("/org/briefwright/document/mail.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          words.sections.computeIfAbsent(section, any -> new ArrayList<>()).add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  boolean startsForward(String line) {
    return begins("forward", line);
  }

  boolean isHeader(String line) {
    return begins("header", line);
  }

  /** A line that closes a mail: the words alone, perhaps with a name. */
  boolean isClosing(String line) {
    return line.length() < 60 && begins("closing", line);
  }

  boolean isGreeting(String line) {
    return line.length() < 80 && !line.endsWith(".") && begins("greeting", line);
  }

  boolean isOfProgram(String line) {
    return line.length() < 200 && begins("program", line);
  }

  private boolean begins(String section, String line) {
    String folded = line.strip().toLowerCase(Locale.ROOT);
    return sections.getOrDefault(section, List.of()).stream()
        .anyMatch(words -> folded.startsWith(words) && endsWord(folded, words.length()));
  }

  private static boolean endsWord(String line, int end) {
    return end >= line.length()
        || !Character.isLetterOrDigit(line.charAt(end))
        || !Character.isLetterOrDigit(line.charAt(end - 1));
  }
}

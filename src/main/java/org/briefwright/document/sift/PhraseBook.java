package org.briefwright.document.sift;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of {@code furniture.txt}, found by its first word. */
final class PhraseBook {

  private static final Pattern SECTION =
      Pattern.compile("\\[([a-z ]+)](?: max (\\d+))?(, no stop)?");
  private static final String APPENDED = "appended stories";
  private static final String LABEL = "label";

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> appended = new HashMap<>();
  private final Map<String, List<Phrase>> labels = new HashMap<>();

  private PhraseBook() {}

  static PhraseBook read() {
    PhraseBook book = new PhraseBook();
    try (InputStream in =
            Objects.requireNonNull(
                PhraseBook.class.getResourceAsStream("/org/briefwright/document/furniture.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      book.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  private void read(BufferedReader lines) throws IOException {
    String reason = "";
    int maxWords = 0;
    boolean noStop = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        reason = section.group(1);
        maxWords = section.group(2) == null ? 100 : Integer.parseInt(section.group(2));
        noStop = section.group(3) != null;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Phrase phrase = Phrase.of(line, reason, maxWords, noStop);
        mapOf(reason).computeIfAbsent(phrase.firstWord(), any -> new ArrayList<>()).add(phrase);
      }
    }
  }

  private Map<String, List<Phrase>> mapOf(String reason) {
    return switch (reason) {
      case APPENDED -> appended;
      case LABEL -> labels;
      default -> byFirstWord;
    };
  }

  /** Why the wording of {@code line} makes it furniture; empty where it doesn't. */
  Optional<String> reason(Line line) {
    for (int at = 0; at < line.tokens().size(); at++) {
      for (Phrase phrase : byFirstWord.getOrDefault(line.tokens().get(at), List.of())) {
        if (phrase.matches(line, at)) {
          return Optional.of(phrase.reason());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code line} is a heading under which a page appends other stories. */
  boolean opensAppendix(Line line) {
    if (line.tokens().isEmpty()) {
      return false;
    }
    return appended.getOrDefault(line.tokens().getFirst(), List.of()).stream()
        .anyMatch(phrase -> phrase.matches(withoutCount(line), 0));
  }

  /** "Comments (2)" reads like "Comments". */
  private static Line withoutCount(Line line) {
    List<String> tokens = line.tokens();
    boolean count = tokens.size() > 1 && tokens.getLast().chars().allMatch(Character::isDigit);
    return count
        ? new Line(line.block(), tokens.subList(0, tokens.size() - 1), line.words() - 1)
        : line;
  }

  /** How many tokens the longest label takes that begins at token {@code at}; 0 where none does. */
  int labelAt(List<String> tokens, int at) {
    int longest = 0;
    for (Phrase label : labels.getOrDefault(tokens.get(at), List.of())) {
      List<String> words = label.pieces().getFirst();
      int end = at + words.size();
      if (end <= tokens.size() && tokens.subList(at, end).equals(words)) {
        longest = Math.max(longest, words.size());
      }
    }
    return longest;
  }
}

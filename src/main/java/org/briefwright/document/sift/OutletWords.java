package org.briefwright.document.sift;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Shape;

/** Tells the names of outlets, offices and banks from those of persons and sections of a site. */
final class OutletWords {

  private static final int MOST_WORDS = 7;

  /** Of an office whose name begins with what it is: "Ministry of Water of the Republic of …". */
  private static final int MOST_WORDS_OF_OFFICE = 12;

  private static final Set<String> OF_BODIES =
      Set.of("national", "international", "regional", "world");

  /** With these a site asks for something: "Support the Courier". */
  private static final Set<String> ASKING =
      Set.of(
          ("support subscribe follow read sign donate fund join get skip go search call contact watch"
                  + " listen share print log register try buy by price air")
              .split(" "));

  private final Set<String> inNames = new HashSet<>();
  private final Set<String> inNone = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  private OutletWords() {}

  static OutletWords read() {
    OutletWords read = new OutletWords();
    try (InputStream in =
            Objects.requireNonNull(
                OutletWords.class.getResourceAsStream(
                    "/org/briefwright/document/outlet-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> section = read.inNames;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = read.section(line);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Collections.addAll(section, line.strip().split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private Set<String> section(String label) {
    return switch (label) {
      case "[name]" -> inNames;
      case "[body]" -> bodies;
      default -> inNone;
    };
  }

  /** The same, where the word opens or ends the name: no headline about a bank. */
  boolean isWholeName(Line line) {
    return isName(line)
        && (inNames.contains(line.tokens().getFirst())
            || inNames.contains(line.tokens().getLast()));
  }

  static boolean isAsking(String word) {
    return ASKING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The same of a part of a line. */
  boolean isName(String text) {
    return isName(Line.of(Block.of(Shape.LINE, text, 1)));
  }

  /** {@code "Lake Wire"}, {@code "Ministry of Water"}; not {@code "World News"}, "By Ann Post". */
  boolean isName(Line line) {
    boolean office =
        line.words() > 2
            && inNames.contains(line.tokens().getFirst())
            && line.tokens().get(1).equals("of");
    int most = office ? MOST_WORDS_OF_OFFICE : MOST_WORDS;
    boolean fits = line.words() >= 2 && line.words() <= most;
    return fits
        && line.text().indexOf(':') < 0
        && !isAsking(line.tokens().getFirst())
        && line.tokens().stream().anyMatch(inNames::contains)
        && (office || line.tokens().stream().noneMatch(word -> isNoName(line, word)));
  }

  private boolean isNoName(Line line, String word) {
    boolean body =
        bodies.contains(line.tokens().getFirst()) || bodies.contains(line.tokens().getLast());
    return inNone.contains(word) && !(body && OF_BODIES.contains(word));
  }
}

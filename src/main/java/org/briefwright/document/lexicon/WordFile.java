package org.briefwright.document.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of words. A line {@code [name]} opens a section; blank lines, and those that begin with
 * {@code #}, say nothing.
 *
 * <pre>{@code
 * # Words on the pages of agencies.
 * [carrier]
 * newsfeed.example.org
 * }</pre>
 */
public final class WordFile {

  private static final String FOLDER = "/org/briefwright/document/";

  /** What stands before the first section has the name {@code ""}. */
  private static final String UNNAMED = "";

  private final Map<String, List<String>> sections;

  private WordFile(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  /**
   * @param name of a file of the program, as in {@code zones.txt}
   */
  public static WordFile open(String name) {
    try (InputStream in =
        Objects.requireNonNull(WordFile.class.getResourceAsStream(FOLDER + name), name)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordFile of(String text) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = UNNAMED;
    for (String line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
        sections.putIfAbsent(section, new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(line.strip());
      }
    }
    sections.replaceAll((name, lines) -> List.copyOf(lines));
    return new WordFile(sections);
  }

  /** The lines without a section. */
  public List<String> lines() {
    return lines(UNNAMED);
  }

  /** The lines of {@code section}; none where there is no such section. */
  public List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** The single words of {@code section}, with blanks between them in its lines. */
  public Set<String> words(String section) {
    return apart(lines(section)).collect(Collectors.toUnmodifiableSet());
  }

  /** The single words of the lines without a section. */
  public Set<String> words() {
    return words(UNNAMED);
  }

  /** The names of the sections, in the order of the file. */
  public List<String> sections() {
    return sections.keySet().stream().filter(name -> !name.equals(UNNAMED)).toList();
  }

  private static Stream<String> apart(List<String> lines) {
    return lines.stream().flatMap(line -> Arrays.stream(line.split(" ")));
  }
}

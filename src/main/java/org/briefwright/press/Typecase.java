package org.briefwright.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.chart.Ruler;

/**
 * The fonts that an edition is set in. Immutable and shared by all editions of a run, also those
 * printed at the same time.
 */
public final class Typecase {

  static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;

  private final Path folder;
  private final List<Stamp> stamps;
  private final List<Face> faces;

  private Typecase(Path folder, List<Stamp> stamps, List<Face> faces) {
    this.folder = folder;
    this.stamps = List.copyOf(stamps);
    this.faces = List.copyOf(faces);
  }

  /** By what a file is known to have changed. */
  private record Stamp(Path file, long size, FileTime changed) {

    static Stamp of(Path file) {
      try {
        return new Stamp(file, Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException e) {
        throw new PressException(file.toString(), "can't be read", "make it readable", e);
      }
    }
  }

  /**
   * Reads every TrueType file in the sub-folders of {@code folder}; the order of the files' names
   * is the order in which families lend letters to each other.
   *
   * @throws PressException if there is none, or one can't be read
   */
  public static Typecase open(Path folder) {
    List<Path> files = fontFiles(folder);
    List<Stamp> stamps = files.stream().map(Stamp::of).toList();
    List<Face> faces = files.stream().map(Face::read).toList();
    if (faces.isEmpty()) {
      throw new PressException(
          folder.toString(), "no font is there", "put TrueType files (.ttf) into a folder in it");
    }
    return new Typecase(folder, stamps, faces);
  }

  /**
   * This one, with all that was read of it, while its files are as they were; else a new one.
   *
   * @throws PressException as {@link #open} does
   */
  public Typecase current() {
    return fontFiles(folder).stream().map(Stamp::of).toList().equals(stamps) ? this : open(folder);
  }

  private static List<Path> fontFiles(Path folder) {
    // The folder, or one in it, may be a link to where fonts are kept.
    try (Stream<Path> files = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.toString().endsWith(".ttf"))
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new PressException(
          folder.toString(), "the folder of the fonts can't be read", "name one that can", e);
    }
  }

  /**
   * Measures text set in {@code family}.
   *
   * @throws PressException if the family is not in the case
   */
  public Ruler ruler(String family) {
    require(family);
    return (text, bold, sizePt) ->
        runs(text, family, bold ? SEMIBOLD : REGULAR, false).stream()
            .mapToDouble(run -> run.width() * sizePt)
            .sum();
  }

  /** Stops the press if {@code family}, or the face of it that all text is set in, is missing. */
  void require(String family) {
    if (faces.stream().noneMatch(face -> face.family().equalsIgnoreCase(family))) {
      throw new PressException(
          folder.toString(),
          "the family \"" + family + "\" is not there",
          "put its files there, or name one of " + families());
    }
    if (faces.stream().noneMatch(face -> face.isTextFaceOf(family))) {
      throw new PressException(
          folder.toString(),
          "the family \"" + family + "\" has no upright face of weight " + REGULAR,
          "put its regular face back there");
    }
  }

  List<Face> faces() {
    return faces;
  }

  List<String> families() {
    return faces.stream().map(Face::family).distinct().toList();
  }

  /** Whether a face of the {@code preferred} families, or else any, can print a character. */
  boolean has(int codePoint, List<String> preferred) {
    return preferred.stream().anyMatch(name -> closest(name, REGULAR, false).has(codePoint))
        || lender(codePoint, REGULAR, false).isPresent();
  }

  /**
   * Divides a line into pieces of one face each. A character that no face has stays with the
   * family's own face.
   */
  List<Run> runs(String text, String family, int weight, boolean italic) {
    Face own = closest(family, weight, italic);
    List<Run> runs = new ArrayList<>();
    int start = 0;
    Face current = own;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      Face face = own.has(codePoint) ? own : lender(codePoint, weight, italic).orElse(own);
      if (face != current && at > start) {
        runs.add(new Run(current, text.substring(start, at)));
        start = at;
      }
      current = face;
      at += Character.charCount(codePoint);
    }
    if (start < text.length()) {
      runs.add(new Run(current, text.substring(start)));
    }
    return runs;
  }

  // The first family that has it; families are opened one by one until then.
  private Optional<Face> lender(int codePoint, int weight, boolean italic) {
    return families().stream()
        .map(family -> closest(family, weight, italic))
        .filter(face -> face.has(codePoint))
        .findFirst();
  }

  private Face closest(String family, int weight, boolean italic) {
    return faces.stream()
        .filter(face -> face.family().equalsIgnoreCase(family))
        .min(
            Comparator.comparing((Face face) -> face.italic() != italic)
                .thenComparing(face -> Math.abs(face.weight() - weight)))
        .orElseGet(faces::getFirst);
  }

  /** A piece of text in one face. */
  record Run(Face face, String text) {

    /** In a type of size 1. */
    double width() {
      return text.codePoints().mapToDouble(face::advance).sum();
    }
  }
}

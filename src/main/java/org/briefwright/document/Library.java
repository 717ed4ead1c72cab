package org.briefwright.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads files into articles.
 *
 * <pre>{@code
 * Library library = new Library(Limits.standard());
 * try (Stream<Reading> readings = library.read(List.of(Path.of("inbox")), Given.nothing())) {
 *   readings.forEach(this::use);
 * }
 * }</pre>
 *
 * <p>One library may read many times; it holds word lists only.
 */
public final class Library {

  private final DocumentReader reader;

  public Library(Limits limits) {
    this(limits, Recollection.NONE);
  }

  /** A library that asks {@code known} before it reads. */
  public Library(Limits limits, Recollection known) {
    reader = new DocumentReader(limits, known);
  }

  /**
   * The documents that {@code paths} stand for: files, folders (with all folders below, in name
   * order) and patterns such as {@code inbox/*.txt}. Each file comes once, in the order of the
   * paths.
   *
   * <p>Names and manifests are looked at now; a file is opened when the stream reaches it, and let
   * go before the next one. Hidden files, manifests and what systems leave beside documents are
   * passed over.
   *
   * @return lazily, one for each file, of a feed one for each entry; what can't be read is {@link
   *     Reading.Unread}
   * @throws DocumentRefusal if a path stands for nothing or a manifest is faulty
   */
  public Stream<Reading> read(List<Path> paths, Given given) {
    return unopened(paths, given).flatMap(file -> file.get().stream());
  }

  /**
   * The same, file by file, each to be read when it is asked for, by whichever thread.
   *
   * @throws DocumentRefusal if a path stands for nothing or a manifest is faulty
   */
  public Stream<Supplier<List<Reading>>> unopened(List<Path> paths, Given given) {
    return Sources.of(paths, given).stream().map(source -> () -> reader.read(source, given.date()));
  }
}

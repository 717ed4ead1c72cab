package org.briefwright.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The manifests that apply: the one handed in, or those in the folders of the documents. The
 * nearest one above a file that names it speaks for it.
 */
final class Manifests {

  private final Optional<Path> givenPath;
  private final Optional<Manifest> given;
  private final Map<Path, Optional<Manifest>> byFolder = new LinkedHashMap<>();

  /**
   * @throws DocumentRefusal if the one handed in is faulty
   */
  Manifests(Optional<Path> path) {
    givenPath = path;
    given = path.map(Manifest::read);
  }

  /** Reads the manifests in the folders from that of {@code file} up to {@code root}. */
  void load(Path file, Path root) {
    if (given.isPresent()) {
      return;
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      byFolder.computeIfAbsent(folder, Manifests::read);
      if (folder.equals(root)) {
        return;
      }
    }
    byFolder.computeIfAbsent(root, Manifests::read);
  }

  private static Optional<Manifest> read(Path folder) {
    Path path = folder.resolve(Manifest.NAME);
    return Files.isRegularFile(path) ? Optional.of(Manifest.read(path)) : Optional.empty();
  }

  Optional<ManifestRow> row(Path file, Path root) {
    if (given.isPresent()) {
      return given
          .get()
          .row(Sources.slashed(root.relativize(file)))
          .or(() -> given.get().row(relativeToManifest(file)));
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Optional<ManifestRow> row = rowIn(folder, file);
      if (row.isPresent() || folder.equals(root)) {
        return row;
      }
    }
    return rowIn(root, file);
  }

  private Optional<ManifestRow> rowIn(Path folder, Path file) {
    return byFolder
        .getOrDefault(folder, Optional.empty())
        .flatMap(manifest -> manifest.row(Sources.slashed(folder.relativize(file))));
  }

  private String relativeToManifest(Path file) {
    Path folder = givenPath.orElseThrow().toAbsolutePath().normalize().getParent();
    Path absolute = file.toAbsolutePath().normalize();
    return folder == null ? "" : Sources.slashed(folder.relativize(absolute));
  }

  /**
   * @throws DocumentRefusal if a row names a file that isn't there
   */
  void requireFiles(List<Path> roots) {
    byFolder.forEach(
        (folder, manifest) -> manifest.ifPresent(rows -> requireFiles(rows, List.of(folder))));
    if (given.isPresent()) {
      Path folder = givenPath.orElseThrow().toAbsolutePath().getParent();
      List<Path> all = new ArrayList<>(roots);
      if (folder != null) {
        all.add(folder);
      }
      requireFiles(given.get(), all);
    }
  }

  private static void requireFiles(Manifest manifest, List<Path> folders) {
    for (ManifestRow row : manifest.rows()) {
      if (row.file().startsWith("/") || List.of(row.file().split("/")).contains("..")) {
        throw manifest.fault(
            row.line(),
            "file \"" + row.file() + "\" lies outside the folder",
            "name files relative to the folder of the manifest");
      }
      if (folders.stream().noneMatch(folder -> isThere(folder, row.file()))) {
        throw manifest.fault(
            row.line(),
            "file \"" + row.file() + "\" is not there",
            "correct its name, or take the line out");
      }
    }
  }

  private static boolean isThere(Path folder, String file) {
    try {
      return Files.exists(folder.resolve(file));
    } catch (InvalidPathException noName) {
      return false;
    }
  }
}

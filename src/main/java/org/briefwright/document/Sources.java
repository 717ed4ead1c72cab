package org.briefwright.document;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.briefwright.fact.Notice;

/**
 * The files that paths stand for, each once, in the order of the paths and, inside a folder, of
 * their names.
 */
final class Sources {

  /**
   * @param root the folder that the file's name is relative to
   */
  private record Entry(Path path, Path root, String fault) {

    String relative() {
      return slashed(root.relativize(path));
    }

    /** The longer names under which a file can be told from another one. */
    String name(int level) {
      return switch (level) {
        case 0 -> relative();
        case 1 -> folderName(root) + "/" + relative();
        default -> slashed(path);
      };
    }
  }

  private static final String GLOB = "*?[{";

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Sources() {}

  /**
   * @throws DocumentRefusal if a path stands for nothing or a manifest is faulty
   */
  static List<Source> of(List<Path> paths, Given given) {
    Sources sources = new Sources();
    paths.forEach(sources::add);
    return sources.named(new Manifests(given.manifest()));
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      if (!Files.isReadable(path)) {
        throw new DocumentRefusal(
            Notice.of(path.toString(), FileTree.UNREADABLE, "make it readable, or name another"));
      }
      addFolder(path, path);
    } else if (Files.exists(path)) {
      addFile(path, folderOf(path), FileTree.fault(path));
    } else if (path.toString().chars().anyMatch(c -> GLOB.indexOf(c) >= 0)) {
      addGlob(path);
    } else {
      throw new DocumentRefusal(
          Notice.of(path.toString(), "does not exist", "check the path and the working folder"));
    }
  }

  private void addFolder(Path folder, Path root) {
    FileTree.below(folder).forEach(found -> addFile(found.path(), root, found.fault()));
  }

  private void addGlob(Path glob) {
    Path base = base(glob);
    PathMatcher matcher = matcher(glob);
    int before = entries.size();
    if (Files.isDirectory(base)) {
      for (FileTree.Found found : FileTree.below(base)) {
        if (matcher.matches(found.path())) {
          addFile(found.path(), base, found.fault());
        }
      }
    }
    if (entries.size() == before) {
      throw new DocumentRefusal(
          Notice.of(
              glob.toString(), "matches no file", "check the pattern and the working folder"));
    }
  }

  private static PathMatcher matcher(Path glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + slashed(glob));
    } catch (PatternSyntaxException e) {
      throw new DocumentRefusal(
          Notice.of(glob.toString(), "is no pattern: " + e.getDescription(), "close its brackets"),
          e);
    }
  }

  /** The folder in front of the first part with a wildcard. */
  private static Path base(Path glob) {
    Path base = glob.isAbsolute() ? glob.getRoot() : Path.of("");
    for (Path part : glob) {
      if (part.toString().chars().anyMatch(c -> GLOB.indexOf(c) >= 0)) {
        break;
      }
      base = base.resolve(part);
    }
    return base;
  }

  private void addFile(Path path, Path root, String fault) {
    if (seen.add(real(path))) {
      entries.add(new Entry(path, root, fault));
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private List<Source> named(Manifests manifests) {
    entries.forEach(entry -> manifests.load(entry.path(), entry.root()));
    manifests.requireFiles(entries.stream().map(Entry::root).distinct().toList());
    int[] levels = new int[entries.size()];
    for (int level = 0; level < 2; level++) {
      raiseClashing(levels, level);
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String name = entry.name(levels[i]);
      Optional<ManifestRow> row = manifests.row(entry.path(), entry.root());
      sources.add(
          new Source(
              entry.path(),
              name,
              row,
              entry.fault().isEmpty()
                  ? Optional.empty()
                  : Optional.of(new FileTree.Found(entry.path(), entry.fault()).notice(name))));
    }
    return sources;
  }

  /** Files of the same name each get the next longer one. */
  private void raiseClashing(int[] levels, int level) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < levels.length; i++) {
      counts.merge(entries.get(i).name(levels[i]), 1, Integer::sum);
    }
    for (int i = 0; i < levels.length; i++) {
      if (counts.getOrDefault(entries.get(i).name(levels[i]), 0) > 1) {
        levels[i] = level + 1;
      }
    }
  }

  private static Path folderOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static String folderName(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}

package org.briefwright.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefwright.fact.Notice;

/**
 * The files below a folder, in name order. Hidden ones, companions that systems and programs leave
 * beside documents, and manifests are passed over. Links are not followed: a folder of documents
 * from elsewhere could point anywhere.
 */
final class FileTree {

  /**
   * @param fault why the file won't be opened; empty text where it will
   */
  record Found(Path path, String fault) {

    Notice notice(String file) {
      return Notice.of(
          file,
          fault,
          fault.equals(UNREADABLE) ? "make it readable" : "hand in a plain file instead");
    }
  }

  static final String UNREADABLE = "may not be read by this user";

  private static final int DEEPEST = 64;

  private static final Set<String> COMPANIONS =
      Set.of("thumbs.db", "desktop.ini", "__macosx", Manifest.NAME);

  private final List<Found> found = new ArrayList<>();

  private FileTree() {}

  static List<Found> below(Path folder) {
    FileTree tree = new FileTree();
    tree.walk(folder, 0);
    return tree.found;
  }

  static boolean isCompanion(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.startsWith("~$") || COMPANIONS.contains(name);
  }

  private void walk(Path folder, int depth) {
    List<Path> entries = entries(folder);
    for (Path entry : entries) {
      if (isCompanion(entry) || isPartOfSavedPage(entry, entries)) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        found.add(new Found(entry, "is a link, and links inside folders are not followed"));
      } else if (!Files.isDirectory(entry)) {
        found.add(new Found(entry, fault(entry)));
      } else if (depth < DEEPEST) {
        walk(entry, depth + 1);
      } else {
        found.add(new Found(entry, "lies more than " + DEEPEST + " folders deep"));
      }
    }
  }

  static String fault(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
      return "is not a regular file";
    }
    return Files.isReadable(file) ? "" : UNREADABLE;
  }

  private List<Path> entries(Path folder) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      entries.sort(Comparator.comparing(FileTree::name));
      return entries;
    } catch (AccessDeniedException e) {
      found.add(new Found(folder, UNREADABLE));
      return List.of();
    } catch (IOException | DirectoryIteratorException e) {
      found.add(new Found(folder, "can't be listed: " + e.getMessage()));
      return List.of();
    }
  }

  // A browser saves the pictures and scripts of "Page.html" into a folder "Page_files".
  private static boolean isPartOfSavedPage(Path entry, List<Path> entries) {
    String name = name(entry);
    if (!name.endsWith("_files") || !Files.isDirectory(entry)) {
      return false;
    }
    String page = name.substring(0, name.length() - "_files".length());
    return entries.stream()
        .map(FileTree::name)
        .anyMatch(other -> other.equals(page + ".html") || other.equals(page + ".htm"));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}

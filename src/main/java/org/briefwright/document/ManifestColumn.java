package org.briefwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a manifest, in the order in which messages print them. */
enum ManifestColumn {
  FILE,
  PUBLISHED,
  PUBLISHER,
  TITLE,
  AUTHOR,
  URL,
  LANGUAGE,
  RELIABILITY;

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ManifestColumn> named(String name) {
    for (ManifestColumn column : values()) {
      if (column.title().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  static String header() {
    List<String> names = new ArrayList<>();
    for (ManifestColumn column : values()) {
      names.add(column.title());
    }
    return String.join(",", names);
  }

  /** The column whose name is the fewest changes of a letter away. */
  static String nearest(String name) {
    String nearest = FILE.title();
    for (ManifestColumn column : values()) {
      if (distance(name, column.title()) < distance(name, nearest)) {
        nearest = column.title();
      }
    }
    return nearest;
  }

  private static int distance(String one, String other) {
    String a = one.substring(0, Math.min(one.length(), 30)).toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

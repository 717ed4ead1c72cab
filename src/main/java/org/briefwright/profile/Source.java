package org.briefwright.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of a profile.
 *
 * @param id tells files apart: a real path, or the name of a built-in profile
 * @param name of the profile where the file gives none
 * @param folder in which files that it extends are looked for
 */
record Source(String id, String name, Path folder, YamlFile file) {

  /** A profile of the program's own; a test has held it against the schema. */
  static Source builtIn(String name, Path folder, String text) {
    return new Source(name, name, folder, YamlFile.parse(text, "built-in profile " + name));
  }

  /** Somebody's file, held against the schema. */
  static Source read(Path path, String where) {
    YamlFile file = YamlFile.read(path, where).checked(Profiles.schema());
    return new Source(realName(path), nameFrom(path), path.resolveSibling(""), file);
  }

  Optional<String> parent() {
    return file.root().text("extends");
  }

  /** The line that names the parent. */
  int parentLine() {
    return file.root().lineOf("extends");
  }

  Faults faults() {
    return new Faults(file.where());
  }

  private static String realName(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  /** {@code "baltic-states"} for {@code Baltic_States.yaml}. */
  private static String nameFrom(Path path) {
    String file = String.valueOf(path.getFileName());
    String stem = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    String name =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "profile" : name;
  }
}

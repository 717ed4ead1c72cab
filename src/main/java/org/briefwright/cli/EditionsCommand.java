package org.briefwright.cli;

import java.util.List;
import picocli.CommandLine;

/** {@code editions}: what the archive holds. */
final class EditionsCommand {

  private EditionsCommand() {}

  /** The verb with its own verbs. */
  static CommandLine line(Surroundings surroundings) {
    return VerbGroup.of(
        surroundings,
        "editions",
        "Lists, shows, compares, searches and rebuilds the editions of the archive.",
        List.of(
            "editions list",
            "editions show latest",
            "editions diff 3 4               what 4 has and 3 had not, or not so",
            "editions search railway loan    editions, facts and documents",
            "editions rebuild 3              the same file again, from the archive alone"),
        new EditionsListCommand(surroundings),
        new EditionsShowCommand(surroundings),
        new EditionsDiffCommand(surroundings),
        new EditionsSearchCommand(surroundings),
        new EditionsRebuildCommand(surroundings));
  }
}

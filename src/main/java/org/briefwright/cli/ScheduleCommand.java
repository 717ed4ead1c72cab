package org.briefwright.cli;

import java.util.List;
import picocli.CommandLine;

/** {@code schedule}: what is done at its time. */
final class ScheduleCommand {

  private ScheduleCommand() {}

  /** The verb with its own verbs. */
  static CommandLine line(Surroundings surroundings) {
    return VerbGroup.of(
        surroundings,
        "schedule",
        "Makes and mails briefings when they are due.",
        List.of(
            "schedule next weekly.yaml      the next five runs",
            "schedule run weekly.yaml       works until it is stopped"),
        new ScheduleRunCommand(surroundings),
        new ScheduleNextCommand(surroundings));
  }
}

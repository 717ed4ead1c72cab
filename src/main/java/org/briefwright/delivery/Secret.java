package org.briefwright.delivery;

import java.nio.file.Path;
import java.util.List;

/** Where a password, key or token comes from; never the thing itself. */
public sealed interface Secret {

  /** A variable of the environment, or the file that the variable {@code name_FILE} names. */
  record Variable(String name) implements Secret {}

  /** A file; a line break at its end is no part of it. */
  record FileContent(Path file) implements Secret {}

  /** What a program prints; a line break at its end is no part of it. */
  record Output(List<String> command) implements Secret {

    public Output {
      command = List.copyOf(command);
    }
  }

  /** What to call it in messages. */
  default String place() {
    return switch (this) {
      case Variable variable -> "the variable " + variable.name();
      case FileContent content -> "the file " + content.file();
      case Output output -> "the command " + output.command().getFirst();
    };
  }
}

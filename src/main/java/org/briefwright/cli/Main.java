package org.briefwright.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.briefwright.edition.IncompleteException;
import org.briefwright.edition.Program;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;
import org.briefwright.fact.StorageRefusal;
import org.briefwright.press.PressException;
import picocli.CommandLine;

/**
 * The command line: builds every object once, runs a verb, and returns the exit code. A test calls
 * it like any function, with streams of its own.
 */
public final class Main {

  /** Has to see all the others. */
  private static final String COMPLETION = "completion";

  private static final List<String> VERBS =
      List.of(
          "generate",
          "facts",
          "check",
          "explain",
          "verify",
          "copies",
          "templates",
          "editions",
          "schedule",
          "send",
          "doctor",
          "backup",
          COMPLETION);

  private final Spout spout;
  private final Surroundings surroundings;

  /**
   * @param home the folder of the installation, which holds templates and fonts
   * @param here the folder from which relative paths start
   * @param out takes data, in UTF-8
   * @param err takes messages
   * @param terminal whether somebody watches {@code err}
   * @param environment variables by name, from which secrets may come
   */
  public Main(
      Path home,
      Path here,
      Clock clock,
      OutputStream out,
      OutputStream err,
      boolean terminal,
      Map<String, String> environment) {
    spout = new Spout(out);
    surroundings =
        new Surroundings(
            home,
            here,
            clock,
            new PrintStream(spout, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            environment);
  }

  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    Path home = Path.of(System.getProperty("briefwright.home", ""));
    boolean terminal = Boolean.getBoolean("briefwright.terminal");
    Main main =
        new Main(
            home,
            Path.of(""),
            Clock.systemUTC(),
            // System.out keeps it silent where it can't be written.
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            System.err,
            terminal,
            System.getenv());
    int code = main.run(args);
    System.exit(code);
  }

  /** Runs one verb; see {@link ExitCode} for what is returned. */
  public int run(String... args) {
    CommandLine line = new CommandLine(new RootCommand(surroundings));
    boolean isOne = args.length > 0 && VERBS.contains(args[0]) && !args[0].equals(COMPLETION);
    for (String verb : isOne ? List.of(args[0]) : VERBS) {
      line.addSubcommand(verb(verb));
    }
    for (CommandLine verb : line.getSubcommands().values()) {
      examplesFirst(verb);
    }
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    line.getCommandSpec()
        .versionProvider(
            new CommandLine.IVersionProvider() {
              @Override
              public String[] getVersion() {
                return new String[] {Program.nameAndVersion()};
              }
            });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        new CommandLine.IExecutionExceptionHandler() {
          @Override
          public int handleExecutionException(
              Exception e, CommandLine command, CommandLine.ParseResult parsed) {
            return failed(e);
          }
        });
    line.setParameterExceptionHandler(
        new CommandLine.IParameterExceptionHandler() {
          @Override
          public int handleParseException(CommandLine.ParameterException e, String[] given) {
            return misused(e);
          }
        });
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setUsageHelpWidth(100);
    try {
      return whole(line.execute(args));
    } catch (StackOverflowError | OutOfMemoryError e) {
      surroundings
          .err()
          .println(
              "briefwright: out of memory ("
                  + e
                  + "); give the JVM more, as in"
                  + " BRIEFWRIGHT_JAVA_OPTS=-Xmx2g");
      return ExitCode.UNEXPECTED;
    }
  }

  /** What went into a full disk is not done. */
  private int whole(int code) {
    surroundings.out().flush();
    if (spout.fault().isEmpty()) {
      return code;
    }
    Notice notice =
        Notice.of(
            "standard output",
            "was not written to its end: " + spout.fault().get(),
            "free some space, or write to another place");
    surroundings.err().println("briefwright: " + notice);
    return code == ExitCode.DONE ? ExitCode.UNEXPECTED : code;
  }

  // Only the verb that is asked for is built: each costs some milliseconds. In this class a lambda
  // costs one, too: no archive of classes keeps those that speak of this library's old classes.
  private CommandLine verb(String name) {
    return switch (name) {
      case "generate" -> new CommandLine(new GenerateCommand(surroundings));
      case "facts" -> new CommandLine(new FactsCommand(surroundings));
      case "check" -> new CommandLine(new CheckCommand(surroundings));
      case "explain" -> new CommandLine(new ExplainCommand(surroundings));
      case "verify" -> new CommandLine(new VerifyCommand(surroundings));
      case "copies" -> new CommandLine(new CopiesCommand(surroundings));
      case "templates" -> new CommandLine(new TemplatesCommand(surroundings));
      case "editions" -> EditionsCommand.line(surroundings);
      case "schedule" -> ScheduleCommand.line(surroundings);
      case "send" -> new CommandLine(new SendCommand(surroundings));
      case "doctor" -> new CommandLine(new DoctorCommand(surroundings));
      case "backup" -> new CommandLine(new BackupCommand(surroundings));
      case COMPLETION -> new CommandLine(new CompletionCommand(surroundings));
      default -> throw new IllegalArgumentException(name);
    };
  }

  // The header of each verb is its examples: they stand above the usage line, while the list of
  // verbs shows what each is for.
  private static void examplesFirst(CommandLine verb) {
    CommandLine.Model.UsageMessageSpec usage = verb.getCommandSpec().usageMessage();
    usage.synopsisHeading(String.join("%n", usage.header()) + "%n" + usage.synopsisHeading());
    usage.header(new String[0]);
    for (CommandLine below : verb.getSubcommands().values()) {
      examplesFirst(below);
    }
  }

  private int misused(CommandLine.ParameterException e) {
    surroundings.err().println("briefwright: " + e.getMessage() + suggestion(e));
    surroundings
        .err()
        .println("See '" + e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help'.");
    return ExitCode.USAGE;
  }

  private static String suggestion(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return "";
  }

  private int failed(Exception e) {
    if (e instanceof Refusal refusal) {
      refusal.notices().forEach(notice -> surroundings.err().println("briefwright: " + notice));
      return code(refusal);
    }
    if (e instanceof UncheckedIOException && e.getCause() instanceof FileSystemException file) {
      surroundings.err().println("briefwright: " + notice(file));
      return ExitCode.USAGE;
    }
    surroundings.err().println("briefwright: unexpected: " + e);
    for (StackTraceElement element : e.getStackTrace()) {
      surroundings.err().println("    at " + element);
    }
    return ExitCode.UNEXPECTED;
  }

  /** A file of the installation, or one beside it, that no room has told of. */
  private static Notice notice(FileSystemException e) {
    String problem =
        switch (e) {
          case AccessDeniedException denied -> "this user may not read or write it";
          case NoSuchFileException missing -> "is not there";
          default -> Objects.requireNonNullElse(e.getReason(), "can't be read or written");
        };
    return Notice.of(
        String.valueOf(e.getFile()), problem, "mend that, or use another installation or folder");
  }

  private static int code(Refusal refusal) {
    return switch (refusal) {
      case IncompleteException incomplete -> ExitCode.INCOMPLETE;
      case PressException press -> ExitCode.RENDERING;
      case StorageRefusal storage -> storage.isPassing() ? ExitCode.UNEXPECTED : ExitCode.USAGE;
      default -> ExitCode.USAGE;
    };
  }
}

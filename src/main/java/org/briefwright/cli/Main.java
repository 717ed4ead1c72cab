package org.briefwright.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.briefwright.edition.IncompleteException;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Program;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;
import org.briefwright.fact.StorageRefusal;
import org.briefwright.layout.LayoutException;
import org.briefwright.press.PressException;
import org.briefwright.profile.ProfileException;
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

  private final Surroundings surroundings;

  /**
   * @param home the folder of the installation, which holds templates and fonts
   * @param here the folder from which relative paths start
   * @param out takes data, in UTF-8
   * @param err takes messages
   */
  public Main(
      Path home, Path here, Clock clock, OutputStream out, OutputStream err, boolean terminal) {
    this(home, here, clock, out, err, terminal, Map.of());
  }

  /**
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
    surroundings =
        new Surroundings(
            home,
            here,
            clock,
            new PrintStream(out, true, StandardCharsets.UTF_8),
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
            System.out,
            System.err,
            terminal,
            System.getenv());
    int code = main.run(args);
    System.out.flush();
    System.exit(code);
  }

  /** Runs one verb; see {@link ExitCode} for what is returned. */
  public int run(String... args) {
    if (args.length == 1 && args[0].equals("--version")) {
      surroundings.out().println(Program.nameAndVersion());
      return ExitCode.DONE;
    }
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
      return line.execute(args);
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
      for (Notice notice : notices(refusal)) {
        surroundings.err().println("briefwright: " + notice);
      }
      return code(refusal);
    }
    surroundings.err().println("briefwright: unexpected: " + e);
    for (StackTraceElement element : e.getStackTrace()) {
      surroundings.err().println("    at " + element);
    }
    return ExitCode.UNEXPECTED;
  }

  private static List<Notice> notices(Refusal refusal) {
    return switch (refusal) {
      case ProfileException faults -> faults.notices();
      case IncompleteException incomplete -> incomplete.notices();
      case OrderException order -> order.notices();
      default -> List.of(refusal.notice());
    };
  }

  private static int code(Refusal refusal) {
    return switch (refusal) {
      case IncompleteException incomplete -> ExitCode.INCOMPLETE;
      case LayoutException layout -> ExitCode.RENDERING;
      case PressException press -> ExitCode.RENDERING;
      case StorageRefusal storage -> storage.isPassing() ? ExitCode.UNEXPECTED : ExitCode.USAGE;
      default -> ExitCode.USAGE;
    };
  }
}

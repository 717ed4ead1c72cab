package org.briefwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.briefwright.edition.Verification;
import org.briefwright.edition.Verification.Finding;
import org.briefwright.edition.Verification.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: looks whether a printed edition is what it says. */
@Command(
    name = "verify",
    header = {
      "Examples:",
      "  briefwright verify reports/briefing_all_….pdf",
      "  briefwright verify --without-standards briefing.pdf     hash and data alone",
      ""
    },
    description = {
      "Checks a printed edition: its hash, the data inside against its tables, and the standards.",
      "These are PDF/A-3a and PDF/UA-1. Exit code 5 where something is wrong."
    })
final class VerifyCommand implements Callable<Integer> {

  private static final String VALIDATOR = "target/verapdf-lib";

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "FILE.pdf", description = "A printed edition.")
  private Path file = Path.of("");

  @Option(
      names = "--without-standards",
      description = "Leaves out the validator, which needs some seconds.")
  private boolean withoutStandards;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<Path> validator =
        withoutStandards ? Optional.empty() : Optional.of(surroundings.home().resolve(VALIDATOR));
    List<Finding> findings = Verification.of(surroundings.resolve(file), validator);
    for (Finding finding : findings) {
      String verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
      surroundings.out().println(verdict + " ".repeat(9 - verdict.length()) + finding.what());
    }
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAULT)
        ? ExitCode.RENDERING
        : ExitCode.DONE;
  }
}

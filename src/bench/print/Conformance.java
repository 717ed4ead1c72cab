import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Prints what veraPDF says of files: {@code FILE PDFA_3_A 0 of 51234, PDFUA_1 0 of 12345}, failed
 * checks of all. Exit code 1 where one failed; its clause is printed below.
 */
final class Conformance {

  private static final List<PDFAFlavour> KEPT = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  private Conformance() {}

  public static void main(String[] files) throws VeraPDFException, IOException {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    boolean kept = files.length > 0;
    for (String file : files) {
      StringBuilder line = new StringBuilder(String.valueOf(Path.of(file).getFileName()));
      StringBuilder faults = new StringBuilder();
      for (PDFAFlavour flavour : KEPT) {
        ValidationResult result = validate(file, flavour);
        Set<String> clauses =
            result.getTestAssertions().stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> "  " + check.getRuleId().getClause() + ": " + check.getMessage())
                .collect(Collectors.toCollection(TreeSet::new));
        clauses.forEach(clause -> faults.append(clause).append('\n'));
        kept &= result.isCompliant();
        line.append(' ').append(flavour.name());
        line.append(result.isCompliant() ? " kept, " : " NOT KEPT, ");
        line.append(result.getTotalAssertions()).append(" checks;");
      }
      System.out.println(line);
      System.out.print(faults);
    }
    System.exit(kept ? 0 : 1);
  }

  private static ValidationResult validate(String file, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    try (InputStream in = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }
}

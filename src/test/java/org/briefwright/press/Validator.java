package org.briefwright.press;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF industry's own validator. */
public final class Validator {

  private Validator() {}

  /** Clauses and faults, each once; empty where the standard is kept. */
  public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Locale locale = Locale.getDefault();
    try {
      // The validator itself stumbles over the Turkish i.
      Locale.setDefault(Locale.ROOT);
      VeraGreenfieldFoundryProvider.initialise();
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        List<String> faults =
            result.getTestAssertions().stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> check.getRuleId().getClause() + ": " + check.getMessage())
                .distinct()
                .toList();
        return faults.isEmpty() && !result.isCompliant() ? List.of("not kept") : faults;
      }
    } finally {
      Locale.setDefault(locale);
    }
  }
}

package org.briefwright.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;

/** The day in a file's own name: "2025-11-08-review.txt", "report_20251108.pdf". */
final class FileNameDate {

  private static final Pattern COMPACT =
      Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?![0-9A-Za-z])");

  private final DayScanner scanner;

  FileNameDate(DayScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * @param file its path, with {@code /} between the parts
   */
  Optional<DateClaim> in(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
    Matcher compact = COMPACT.matcher(name.replace('_', ' '));
    String spaced = compact.replaceAll("$1-$2-$3");
    return scanner.scan(spaced).stream()
        .filter(day -> day.year().isPresent())
        .map(day -> new DateClaim(day, Trust.FILE_NAME, "file name"))
        .findFirst();
  }
}

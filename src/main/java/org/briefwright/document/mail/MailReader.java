package org.briefwright.document.mail;

import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;

/** T. */
public final class MailReader {
  private MailReader() {}

  public static Draft read(Input input, DayScanner scanner) {
    throw new IllegalStateException(input.file() + scanner);
  }
}

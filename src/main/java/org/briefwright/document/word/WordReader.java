package org.briefwright.document.word;

import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;

/** T. */
public final class WordReader {
  private WordReader() {}

  public static Draft read(Input input, DayScanner scanner) {
    throw new IllegalStateException(input.file() + scanner);
  }
}

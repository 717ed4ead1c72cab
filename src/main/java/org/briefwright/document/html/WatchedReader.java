package org.briefwright.document.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.briefwright.document.draft.Budget;

/** Hands characters to a parser and looks at the clock each time it asks for more. */
final class WatchedReader extends Reader {

  private final Reader characters;
  private final Budget budget;

  WatchedReader(String text, Budget budget) {
    this.characters = new StringReader(text);
    this.budget = budget;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    budget.look();
    return characters.read(buffer, offset, length);
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}

package org.briefwright.profile;

import java.util.List;

/**
 * A body with a name of its own.
 *
 * @param name for print
 * @param spellings other ways in which texts write it, abbreviations among them
 */
public record Organisation(String name, List<String> spellings) {

  public Organisation {
    spellings = List.copyOf(spellings);
  }
}

package org.briefwright.document.sift;

import java.util.Optional;

/** Judges a line by itself, wherever it stands. */
interface LineRule {

  /** Why {@code line} is furniture, in words; empty where this rule doesn't make it so. */
  Optional<String> reason(Line line);
}

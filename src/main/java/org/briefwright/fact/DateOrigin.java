package org.briefwright.fact;

/** How a document's date of publication is known. */
public enum DateOrigin {
  /** Handed in: manifest, option, mail header, the file's own metadata. */
  GIVEN,
  /** In the text or page. */
  STATED,
  /** Taken from the dates that the text contains. */
  INFERRED,
  NONE
}

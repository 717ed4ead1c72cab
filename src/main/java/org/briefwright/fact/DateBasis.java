package org.briefwright.fact;

/** How the day of a statement is known. */
public enum DateBasis {
  /** The sentence gives the day. */
  STATED,
  /** By relation to another day: "the same day", "on Saturday". */
  RELATIVE,
  /** From the citation in brackets that the sentence carries. */
  CITATION,
  /** Only the document's own date is known. */
  DOCUMENT,
  NONE
}

package org.briefwright.document.date;

import org.briefwright.fact.DateOrigin;

/** How far a claim about the day of publication is believed; the most trusted first. */
public enum Trust {
  MANIFEST(DateOrigin.GIVEN),
  /** One day handed in for all documents that have none of their own. */
  OPTION(DateOrigin.GIVEN),
  /** Header of a mail, front matter. */
  HEADER(DateOrigin.GIVEN),
  PAGE_METADATA(DateOrigin.STATED),
  /** A line of the text that says "Published", or holds nothing but a date. */
  LINE(DateOrigin.STATED),
  DATELINE(DateOrigin.STATED),
  TIME_TAG(DateOrigin.STATED),
  ADDRESS(DateOrigin.STATED),
  FILE_NAME(DateOrigin.GIVEN),
  /** When the file was made, which may be long after its text. */
  FILE_CREATION(DateOrigin.GIVEN),
  TEXT(DateOrigin.INFERRED);

  private final DateOrigin origin;

  Trust(DateOrigin origin) {
    this.origin = origin;
  }

  public DateOrigin origin() {
    return origin;
  }

  /** Whether a different day in such a claim is worth a notice. */
  boolean canContradict() {
    return this != FILE_CREATION && this != TEXT && this != FILE_NAME;
  }
}

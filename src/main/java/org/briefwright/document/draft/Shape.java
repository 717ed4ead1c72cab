package org.briefwright.document.draft;

/** What a block is on its page. */
public enum Shape {
  /** The headline of the whole. */
  TITLE,
  HEADING,
  PARAGRAPH,
  /** An entry of a list or a cell of a table. */
  ITEM,
  /** One line of which the format does not tell whether it is a heading or a paragraph. */
  LINE
}

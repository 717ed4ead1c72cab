package org.briefwright.document;

/** The kinds of file that are read. */
enum Kind {
  PLAIN,
  MARKDOWN,
  HTML,
  /** RSS or Atom: many documents in one file. */
  FEED,
  PDF,
  WORD,
  MAIL
}

package org.briefwright.document;

/** The kinds of file that are read. */
enum Kind {
  PLAIN,
  MARKDOWN,
  HTML,
  PDF,
  WORD,
  MAIL
}

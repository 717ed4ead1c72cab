package org.briefwright.document;

import org.briefwright.fact.Notice;

/** What became of one file. */
public sealed interface Reading {

  /** The file's name as in {@code Document.file}. */
  String file();

  /** It was read. */
  record Read(Article article) implements Reading {
    @Override
    public String file() {
      return article.document().file();
    }
  }

  /** It could not be read, and is left out. */
  record Unread(String file, Notice notice) implements Reading {}
}

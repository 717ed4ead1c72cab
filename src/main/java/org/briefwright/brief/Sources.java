package org.briefwright.brief;

import java.util.List;

/**
 * Where everything comes from and how it was made.
 *
 * @param documents the numbered references
 * @param leftOut what was not used, and why
 * @param method how facts were found, merged and converted, each with a heading
 * @param limits what this edition can't tell
 * @param imprint name and value: program version, profile and its hash, hash of the edition
 */
public record Sources(
    List<SourceRow> documents,
    List<LeftOut> leftOut,
    List<Note> method,
    List<String> limits,
    List<Note> imprint) {

  public Sources {
    documents = List.copyOf(documents);
    leftOut = List.copyOf(leftOut);
    method = List.copyOf(method);
    limits = List.copyOf(limits);
    imprint = List.copyOf(imprint);
  }

  /**
   * A numbered reference.
   *
   * @param number from 1
   * @param anchor of the entry
   * @param date {@code "5 January 2026"}, or {@code "undated"}
   * @param basis how it is known: {@code "given by the manifest"}, {@code "inferred from the dates
   *     in the text"}
   * @param language {@code "English"}
   * @param reliability letter and meaning: {@code "B, usually reliable"}; {@code "F, cannot be
   *     judged"}
   * @param copies other files with the same text; may be empty
   * @param cited whether anything in the edition refers to it
   */
  public record SourceRow(
      int number,
      String anchor,
      String publisher,
      String title,
      String date,
      String basis,
      String language,
      String reliability,
      String file,
      List<String> copies,
      boolean cited) {

    public SourceRow {
      copies = List.copyOf(copies);
    }
  }

  /** Something that was handed in and not used. */
  public record LeftOut(String what, String why) {}

  /** A few words with their heading. */
  public record Note(String heading, String text) {}
}

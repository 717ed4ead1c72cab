package org.briefwright.brief;

import java.util.List;

/**
 * What has changed since the last edition.
 *
 * @param edition the one that went before: {@code "2025-W44, version 1 (27 October – 2 November
 *     2025)"}
 * @param groups new, developing, closed, corrected; those in which there is anything
 */
public record Since(String edition, List<Group> groups) {

  public Since {
    groups = List.copyOf(groups);
  }

  /**
   * Changes of one kind.
   *
   * @param heading {@code "New"}, {@code "Developing"}, {@code "Closed"} or {@code "Corrected"}
   * @param summary what is counted and not listed: {@code "3 deals and 12 statements more"}; may be
   *     empty
   */
  public record Group(String heading, List<Change> changes, String summary) {

    public Group {
      changes = List.copyOf(changes);
    }
  }

  /**
   * One change.
   *
   * @param id number of the deal's or statement's row: {@code "D3"}; empty for what this edition no
   *     longer has
   * @param about the deal's parties and subject, or the speaker
   * @param now what this edition has: {@code "$4.2 billion, signed"}, or the words
   * @param then what the earlier one had; empty for what it had not
   * @param refs to this edition's sentences; none for what it no longer has
   */
  public record Change(
      String id, List<Tag> countries, String about, String now, String then, List<Ref> refs) {

    public Change {
      countries = List.copyOf(countries);
      refs = List.copyOf(refs);
    }
  }
}

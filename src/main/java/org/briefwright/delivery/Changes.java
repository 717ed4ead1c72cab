package org.briefwright.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.edition.JsonTree;

/**
 * What has changed since the last edition, as mail tells it.
 *
 * @param edition the one that went before
 * @param changes in the order of print; none where nothing has changed
 */
public record Changes(String edition, List<Change> changes) {

  /**
   * One change.
   *
   * @param kind {@code "New"}, {@code "Developing"} and so on, in the edition's language
   * @param text the deal or the speaker, and what is told now
   * @param then what was told before; may be empty
   * @param refs to the sentences; empty for what is gone, and for what is counted alone
   */
  public record Change(String kind, String text, String then, String refs) {}

  public Changes {
    changes = List.copyOf(changes);
  }

  /** Those of a frozen brief; none in the first edition. */
  static Optional<Changes> of(JsonTree brief) {
    JsonTree since = brief.at("since");
    String edition = since.at("edition").text();
    if (edition.isEmpty()) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    for (JsonTree group : since.at("groups").items()) {
      String kind = group.at("heading").text();
      group.at("changes").items().forEach(one -> changes.add(change(kind, one)));
      String summary = group.at("summary").text();
      if (!summary.isEmpty()) {
        changes.add(new Change(kind, summary, "", ""));
      }
    }
    return Optional.of(new Changes(edition, changes));
  }

  private static Change change(String kind, JsonTree change) {
    return new Change(
        kind,
        change.at("about").text() + ": " + change.at("now").text(),
        change.at("then").text(),
        Issue.joined(change.at("refs").items(), "label"));
  }
}

package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import org.briefwright.document.draft.Claim.Topic;

/** Step 2: judges each line by itself, wherever it stands. */
final class Wording implements Step {

  private final List<LineRule> rules;

  Wording(PhraseBook book, SectionWords sections) {
    rules =
        List.of(
            book::reason,
            new LabelRow(book),
            sections,
            new Ticker(),
            new SeriesLine(),
            new PhoneLine(),
            new Notices(),
            new Caption(),
            new Credit());
  }

  @Override
  public void apply(Page page) {
    Optional<String> title = page.claim(Topic.TITLE);
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      // What the format itself calls the title may well be called "Photo: …".
      boolean isTitle = title.isPresent() && title.get().equals(line.text());
      if (page.isKept(i) && !isTitle) {
        int index = i;
        reason(line).ifPresent(reason -> page.drop(index, reason));
      }
    }
  }

  private Optional<String> reason(Line line) {
    for (LineRule rule : rules) {
      Optional<String> reason = rule.reason(line);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }
}

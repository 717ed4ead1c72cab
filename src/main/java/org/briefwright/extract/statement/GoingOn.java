package org.briefwright.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Statement;

/**
 * Who goes on speaking does so on the same day: {@code On Monday the minister condemned it. He
 * added …}. One of these goes through one document from top to bottom.
 */
final class GoingOn {

  private Map<String, PartialDate> days = Map.of();
  private int paragraph = -1;

  /** The statements of a sentence, undated ones with the day of their speaker's last sentence. */
  List<Statement> dated(AnnotatedSentence sentence, List<Statement> said) {
    if (sentence.paragraph() != paragraph) {
      days = Map.of();
    }
    paragraph = sentence.paragraph();
    if (said.isEmpty()) {
      return said;
    }
    List<Statement> dated = said.stream().map(this::goingOn).toList();
    Map<String, PartialDate> next = new HashMap<>();
    for (Statement statement : dated) {
      if (statement.basis() == DateBasis.STATED || statement.basis() == DateBasis.RELATIVE) {
        statement.date().ifPresent(day -> next.put(statement.speaker(), day));
      }
    }
    days = next;
    return dated;
  }

  private Statement goingOn(Statement said) {
    PartialDate day = days.get(said.speaker());
    boolean open = said.basis() == DateBasis.DOCUMENT || said.basis() == DateBasis.NONE;
    return day == null || !open ? said : said.on(day);
  }
}

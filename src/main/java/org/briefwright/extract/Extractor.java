package org.briefwright.extract;

import java.util.List;
import java.util.function.Supplier;
import org.briefwright.document.Article;
import org.briefwright.extract.country.ConcernReader;
import org.briefwright.extract.date.DateReader;
import org.briefwright.extract.lag.LagReader;
import org.briefwright.extract.money.MoneyReader;
import org.briefwright.extract.statement.StatementReader;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.Annotator;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Concern;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.profile.Profile;

/**
 * Finds what documents say. A pure function of the document and the profile; one extractor may
 * serve several threads.
 */
public final class Extractor {

  private final Annotator annotator;
  private final ConcernReader concerns;
  private final DateReader dates;
  private final MoneyReader money;
  private final StatementReader statements;
  private final LagReader lags;

  public Extractor(Profile profile) {
    this(() -> profile);
  }

  /**
   * @param profile asked for when all is made that does without: somebody else may still be reading
   *     it
   */
  public Extractor(Supplier<Profile> profile) {
    WordLists lists = new WordLists();
    concerns = new ConcernReader(lists);
    dates = new DateReader(lists);
    statements = new StatementReader(lists);
    lags = new LagReader(lists);
    money = new MoneyReader(profile, lists);
    // last, so that the words of the phrases have the small numbers
    annotator = new Annotator(profile.get(), lists);
  }

  public Facts extract(Article article) {
    AnnotatedText text = annotator.annotate(article);
    List<Concern> about = concerns.read(text);
    List<DateMention> days = dates.read(text);
    StatementReader.Spoken spoken = statements.read(text, days);
    LagReader.Answers answers = lags.read(text, days, spoken.statements());
    List<Money> amounts = money.read(text, about, answers.statements());
    return new Facts(
        article.document(),
        article.sentences(),
        article.dropped(),
        about,
        amounts,
        answers.statements(),
        spoken.silences(),
        days,
        answers.lags());
  }
}

package org.briefwright.archive;

import java.util.List;
import org.briefwright.document.Article;
import org.briefwright.fact.Concern;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Lag;
import org.briefwright.fact.Money;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Statement;

/** The facts of an article without the article itself, which is kept once for all profiles. */
record Found(
    List<Concern> concerns,
    List<Money> money,
    List<Statement> statements,
    List<Silence> silences,
    List<DateMention> dates,
    List<Lag> lags) {

  static Found of(Facts facts) {
    return new Found(
        facts.concerns(),
        facts.money(),
        facts.statements(),
        facts.silences(),
        facts.dates(),
        facts.lags());
  }

  Facts in(Article article) {
    return new Facts(
        article.document(),
        article.sentences(),
        article.dropped(),
        concerns,
        money,
        statements,
        silences,
        dates,
        lags);
  }
}

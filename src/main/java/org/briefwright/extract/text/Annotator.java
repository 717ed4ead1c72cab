package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.briefwright.document.Article;
import org.briefwright.fact.Country;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Span;
import org.briefwright.profile.Profile;

/** Annotates documents with what a profile knows. Safe for use by several threads. */
public final class Annotator {

  private final Profile profile;
  private final Vocabulary vocabulary;
  private final NameFinder names;
  private final ActorFinder actors;

  public Annotator(Profile profile, WordLists lists) {
    this.profile = profile;
    this.vocabulary = lists.vocabulary();
    this.names = new NameFinder(profile, vocabulary);
    this.actors = new ActorFinder(profile, lists);
  }

  public AnnotatedText annotate(Article article) {
    List<Sentence> sentences = article.sentences();
    List<List<Token>> tokens =
        sentences.stream().map(sentence -> Tokenizer.tokens(sentence.text(), vocabulary)).toList();
    List<List<NameFinder.Candidate>> candidates = tokens.stream().map(names::candidates).toList();
    Set<Country> sure = names.sure(tokens, candidates);
    Quotes quotes = new Quotes();
    List<AnnotatedSentence> annotated = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph()) {
        quotes.startParagraph(paragraph(sentences, i));
      }
      List<NameMention> mentions = NameFinder.mentions(candidates.get(i), sure);
      List<Span> brackets = Brackets.in(sentence.text());
      annotated.add(
          new AnnotatedSentence(
              i,
              sentence,
              tokens.get(i),
              quotes.in(sentence.text()),
              brackets,
              Brackets.citations(brackets, tokens.get(i), mentions),
              mentions,
              List.of()));
    }
    BitSet entries = Entries.openings(annotated);
    List<List<ActorMention>> found =
        actors.find(annotated, entries, article.document().published());
    List<AnnotatedSentence> complete = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      complete.add(annotated.get(i).with(found.get(i)));
    }
    return new AnnotatedText(article.document(), profile, complete, entries);
  }

  /** The text of the paragraph that begins with sentence {@code from}. */
  private static String paragraph(List<Sentence> sentences, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from;
        i < sentences.size() && sentences.get(i).paragraph() == sentences.get(from).paragraph();
        i++) {
      text.append(sentences.get(i).text()).append(' ');
    }
    return text.toString();
  }
}

package org.briefwright.extract.text;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Document;
import org.briefwright.profile.Profile;

/** A document with everything that readers look up in it. */
public final class AnnotatedText {

  private final Document document;
  private final Profile profile;
  private final List<AnnotatedSentence> sentences;
  private final BitSet entries;

  /**
   * @param entries the sentences, by index, with which entries of a digest begin
   */
  AnnotatedText(
      Document document, Profile profile, List<AnnotatedSentence> sentences, BitSet entries) {
    this.document = document;
    this.profile = profile;
    this.sentences = List.copyOf(sentences);
    this.entries = entries;
  }

  public Document document() {
    return document;
  }

  public Profile profile() {
    return profile;
  }

  public List<AnnotatedSentence> sentences() {
    return sentences;
  }

  /** Whether a digest turns to another matter here: what stands before is no longer spoken of. */
  public boolean opensEntry(AnnotatedSentence sentence) {
    return entries.get(sentence.index());
  }

  /** Equal numbers for sentences of one entry of a digest; of another text all are equal. */
  public int entry(AnnotatedSentence sentence) {
    return entries.previousSetBit(sentence.index());
  }

  public Optional<LocalDate> published() {
    return document.published();
  }

  public Citation citation(AnnotatedSentence sentence) {
    return new Citation(document.id(), sentence.index());
  }
}

package org.briefwright.extract.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Document;
import org.briefwright.profile.Profile;

/** A document with everything that readers look up in it. */
public record AnnotatedText(Document document, Profile profile, List<AnnotatedSentence> sentences) {

  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  public Optional<LocalDate> published() {
    return document.published();
  }

  public Citation citation(AnnotatedSentence sentence) {
    return new Citation(document.id(), sentence.index());
  }
}

package org.briefwright.fact;

/** Something a document says, with the sentence that says it. */
public sealed interface Fact permits Concern, Money, Statement, Silence, DateMention, Lag {

  Citation citation();

  Grounds grounds();
}

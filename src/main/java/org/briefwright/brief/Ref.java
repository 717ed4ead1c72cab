package org.briefwright.brief;

/**
 * A reference from a line to the sentence that says it.
 *
 * @param label what is printed: {@code "4.7"} is the seventh sentence of the fourth source
 * @param target anchor of that sentence in the evidence list: {@code "s4-7"}
 * @param source anchor of its document in the list of sources
 * @param anchor anchor of this reference itself, to which the evidence list links back
 */
public record Ref(String label, String target, String anchor, String source) {}

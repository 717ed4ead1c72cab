/**
 * Step 2: an article becomes facts: the countries of each sentence, money, statements and silences,
 * dates, and the days between an event and its answer.
 *
 * <p>Start at {@link org.briefwright.extract.Extractor#extract}. The document is annotated once
 * ({@code extract.text}); then each reader does its part, blind to the others' insides: what one
 * needs from another comes to it as facts.
 *
 * <p>Uses {@code fact}, {@code document} and {@code profile}.
 */
@NullMarked
package org.briefwright.extract;

import org.jspecify.annotations.NullMarked;

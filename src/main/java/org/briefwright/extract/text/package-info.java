/**
 * The annotated document that all readers share, computed once: tokens, quotations, brackets and
 * names.
 *
 * <p>Start at {@link org.briefwright.extract.text.Annotator#annotate}. Word lists are resource
 * files of phrases ({@link org.briefwright.extract.text.PhraseBook}), which a linguist can edit.
 *
 * <p>Uses {@code fact}, {@code document} and {@code profile}. Decides nothing about what a sentence
 * says.
 */
@NullMarked
package org.briefwright.extract.text;

import org.jspecify.annotations.NullMarked;

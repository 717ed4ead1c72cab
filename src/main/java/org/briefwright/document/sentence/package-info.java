/**
 * Paragraphs become sentences.
 *
 * <p>Start at {@link org.briefwright.document.sentence.SentenceSplitter}. Nothing but the cut is
 * decided here: every character of a paragraph, save the white space at a cut, comes out as it went
 * in.
 *
 * <p>Uses no other room.
 */
@NullMarked
package org.briefwright.document.sentence;

import org.jspecify.annotations.NullMarked;

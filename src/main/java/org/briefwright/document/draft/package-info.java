/**
 * What every format's reader takes and hands on: a file's bytes with a {@link
 * org.briefwright.document.draft.Budget} become a {@link org.briefwright.document.draft.Draft},
 * blocks of text in reading order and what the file claims about itself.
 *
 * <p>The words: a <em>block</em> is a stretch of text that stands alone on the page (a paragraph, a
 * heading, an entry of a list); a <em>claim</em> is something the file says about itself; a
 * <em>ceiling</em> is what reading one document may cost.
 *
 * <p>Uses {@code fact} and {@code document.date}. Knows no format.
 */
@NullMarked
package org.briefwright.document.draft;

import org.jspecify.annotations.NullMarked;

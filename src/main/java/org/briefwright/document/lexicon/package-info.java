/**
 * The word lists by which documents are read: plain files that a linguist may edit, beside the
 * classes of {@code document}.
 *
 * <p>Start at {@link org.briefwright.document.lexicon.WordFile}. What the words mean is known to
 * whoever asks for them.
 *
 * <p>Uses nothing.
 */
@NullMarked
package org.briefwright.document.lexicon;

import org.jspecify.annotations.NullMarked;

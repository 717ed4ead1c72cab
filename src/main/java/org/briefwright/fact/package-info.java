/**
 * The words that all rooms share: what a document is, what it says, and where it says it.
 *
 * <p>Start at {@link org.briefwright.fact.Facts}, everything found in one document. Each {@link
 * org.briefwright.fact.Fact} carries the {@link org.briefwright.fact.Citation} of the sentence that
 * says it and the {@link org.briefwright.fact.Grounds} on which it was read out of that sentence.
 * All types are immutable values; facts typed by hand are as good as extracted ones.
 *
 * <p>With them lie two small tools of all rooms: {@link org.briefwright.fact.Sha256} and {@link
 * org.briefwright.fact.Nearest}.
 *
 * <p>Uses no other room.
 */
@NullMarked
package org.briefwright.fact;

import org.jspecify.annotations.NullMarked;

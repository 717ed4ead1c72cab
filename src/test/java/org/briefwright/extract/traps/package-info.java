/**
 * Traps: short texts with the answers that a careful analyst would give, kept in plain files that
 * anyone can edit.
 *
 * <p>Start at {@link org.briefwright.extract.traps.TrapsTest}. {@link
 * org.briefwright.extract.traps.TrapReader} tells the format, {@link
 * org.briefwright.extract.traps.Judge} what counts as right. What the extractor does not yet read
 * right stands in {@code known-limits.txt} beside the texts.
 */
@NullMarked
package org.briefwright.extract.traps;

import org.jspecify.annotations.NullMarked;

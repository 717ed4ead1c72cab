/**
 * Step 3: facts become a brief, the order and the wording of what a reader will see.
 *
 * <p>Start at {@link org.briefwright.brief.BriefWriter#write}. It takes facts from anywhere, also
 * typed by hand, and hands on one immutable {@link org.briefwright.brief.Brief} in which every
 * number already carries its unit, its rounding and its references.
 *
 * <p>Uses {@code fact} and {@code profile}. Knows no files, fonts or pages: what plain text cannot
 * say is {@code layout}'s.
 */
@NullMarked
package org.briefwright.brief;

import org.jspecify.annotations.NullMarked;

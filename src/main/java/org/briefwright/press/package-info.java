/**
 * Step 6: pages become a PDF.
 *
 * <p>Start at {@link org.briefwright.press.Press#print}; the fonts come from a {@link
 * org.briefwright.press.Typecase}, which also measures letters for {@code chart}. Nothing is
 * fetched while printing, and a reference to the outside is refused and listed; a letter that no
 * font has stops the press; every copy is opened again and proofed before it is handed on.
 *
 * <p>Uses {@code layout} and {@code chart}. Alone imports openhtmltopdf and what writes PDF.
 */
@NullMarked
package org.briefwright.press;

import org.jspecify.annotations.NullMarked;

/**
 * Step 6: pages become a PDF.
 *
 * <p>Start at {@link org.briefwright.press.Press#print}. Nothing is fetched while printing but
 * fonts and what is handed in; a letter that no font has stops the press.
 *
 * <p>Uses {@code layout}. Alone imports openhtmltopdf and what writes PDF.
 */
@NullMarked
package org.briefwright.press;

import org.jspecify.annotations.NullMarked;

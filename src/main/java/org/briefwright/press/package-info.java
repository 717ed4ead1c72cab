/**
 * Step 6: pages become a PDF, and a PDF becomes copies.
 *
 * <p>Start at {@link org.briefwright.press.Press#print}; the fonts come from a {@link
 * org.briefwright.press.Typecase}, which also measures letters for {@code chart}. Nothing is
 * fetched while printing, and a reference to the outside is refused and listed; a letter that no
 * font has stops the press; every copy is opened again and proofed before it is handed on ({@link
 * org.briefwright.press.Proof} and what it calls). {@link org.briefwright.press.Bindery} makes copies
 * for readers, printers and shelves; {@link org.briefwright.press.Inspection} and {@link
 * org.briefwright.press.Standards} tell what a file is.
 *
 * <p>Uses {@code layout} and {@code chart}. Alone imports openhtmltopdf, OpenPDF and what writes PDF.
 */
@NullMarked
package org.briefwright.press;

import org.jspecify.annotations.NullMarked;

/**
 * PDF files become drafts.
 *
 * <p>Start at {@link org.briefwright.document.pdf.PdfReader}. A PDF holds no paragraphs, only signs
 * at places. They are put together in this order: signs to segments of a line ({@code
 * PageSegments}), segments to reading order, column by column ({@code ReadingOrder}), lines that
 * return on every page set apart ({@code RunningLines}), lines to paragraphs and headings ({@code
 * ParagraphBuilder}).
 *
 * <p>Uses {@code document.draft}, {@code document.date} and {@code document.text}. Alone reads PDF;
 * fonts of the system are never looked for.
 */
@NullMarked
package org.briefwright.document.pdf;

import org.jspecify.annotations.NullMarked;

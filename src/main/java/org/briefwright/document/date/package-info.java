/**
 * Days as people write them, and which of several is the day of publication.
 *
 * <p>Start at {@link org.briefwright.document.date.DayScanner}, which finds every written day in a
 * text, and {@link org.briefwright.document.date.Dating}, which chooses among the claims of a
 * document. A day written without its year or in an order that can be read twice stays {@link
 * org.briefwright.document.date.Written} until the other claims decide it.
 *
 * <p>Uses {@code fact}. Knows neither formats nor pages, and no clock: nothing is ever dated
 * "today".
 */
@NullMarked
package org.briefwright.document.date;

import org.jspecify.annotations.NullMarked;

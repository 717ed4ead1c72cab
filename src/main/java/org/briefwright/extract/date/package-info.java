/**
 * Reads calendar expressions and finds the days that they name.
 *
 * <p>Start at {@link org.briefwright.extract.date.DateReader#read}. What can't be anchored stays
 * open and is not reported.
 *
 * <p>Uses {@code fact} and {@code extract.text}.
 */
@NullMarked
package org.briefwright.extract.date;

import org.jspecify.annotations.NullMarked;

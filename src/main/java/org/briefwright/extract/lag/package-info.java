/**
 * Counts the days between an event and a statement that answers it.
 *
 * <p>Start at {@link org.briefwright.extract.lag.LagReader#read}.
 *
 * <p>Uses {@code fact} and {@code extract.text}; dates and statements come to it as facts.
 */
@NullMarked
package org.briefwright.extract.lag;

import org.jspecify.annotations.NullMarked;

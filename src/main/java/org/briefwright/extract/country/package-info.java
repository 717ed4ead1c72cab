/**
 * Says which countries each sentence is about, including those that it takes up again without
 * naming them.
 *
 * <p>Start at {@link org.briefwright.extract.country.ConcernReader#read}.
 *
 * <p>Uses {@code fact}, {@code profile} and {@code extract.text}.
 */
@NullMarked
package org.briefwright.extract.country;

import org.jspecify.annotations.NullMarked;

/**
 * Reads amounts of money and says what each one is: part of a deal, of what kind and how far it has
 * come, or a figure.
 *
 * <p>Start at {@link org.briefwright.extract.money.MoneyReader#read}.
 *
 * <p>Uses {@code fact}, {@code profile} and {@code extract.text}.
 */
@NullMarked
package org.briefwright.extract.money;

import org.jspecify.annotations.NullMarked;

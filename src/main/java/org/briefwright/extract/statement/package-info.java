/**
 * Reads who said what and when, and who, as a document reports, said nothing.
 *
 * <p>Start at {@link org.briefwright.extract.statement.StatementReader#read}. A plan, a wish or an
 * action without words is no statement.
 *
 * <p>Uses {@code fact}, {@code profile} and {@code extract.text}; dates come to it as facts.
 */
@NullMarked
package org.briefwright.extract.statement;

import org.jspecify.annotations.NullMarked;

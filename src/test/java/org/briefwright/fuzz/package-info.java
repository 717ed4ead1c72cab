/**
 * Bytes that nobody wrote as a document: reading and extracting must refuse them or find facts in
 * them, and never break.
 *
 * <p>Start at {@link org.briefwright.fuzz.ReadAndExtract}, which a fuzzer calls ({@code
 * src/bench/fuzz}) and {@link org.briefwright.fuzz.FindingsTest} with what fuzzers once found.
 */
@NullMarked
package org.briefwright.fuzz;

import org.jspecify.annotations.NullMarked;

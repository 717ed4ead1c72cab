/** Briefs to print in tests, typed by hand or made to measure. */
@NullMarked
package org.briefwright.brief;

import org.jspecify.annotations.NullMarked;

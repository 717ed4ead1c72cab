/** Tests of the room {@code chart}. */
@NullMarked
package org.briefwright.chart;

import org.jspecify.annotations.NullMarked;

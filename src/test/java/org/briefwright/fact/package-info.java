/** Tests of the room {@code fact}. */
@NullMarked
package org.briefwright.fact;

import org.jspecify.annotations.NullMarked;

/** Tests of the room {@code layout}. */
@NullMarked
package org.briefwright.layout;

import org.jspecify.annotations.NullMarked;

/** Tests of the room {@code press}. */
@NullMarked
package org.briefwright.press;

import org.jspecify.annotations.NullMarked;

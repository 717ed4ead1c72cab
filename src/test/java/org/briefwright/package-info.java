/** Tests of the house as a whole: its arrows, its format, its doors. */
@NullMarked
package org.briefwright;

import org.jspecify.annotations.NullMarked;

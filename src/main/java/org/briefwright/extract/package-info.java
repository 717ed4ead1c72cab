/** extract */
@NullMarked
package org.briefwright.extract;

import org.jspecify.annotations.NullMarked;

/** edition */
@NullMarked
package org.briefwright.edition;

import org.jspecify.annotations.NullMarked;

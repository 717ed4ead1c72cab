/** Tests of written days and of the choice among them. */
@NullMarked
package org.briefwright.document.date;

import org.jspecify.annotations.NullMarked;

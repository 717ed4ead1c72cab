/** Tests of step 1, through its door. */
@NullMarked
package org.briefwright.document;

import org.jspecify.annotations.NullMarked;

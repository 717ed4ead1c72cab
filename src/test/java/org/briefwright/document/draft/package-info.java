/** Tests of what reading a document may cost. */
@NullMarked
package org.briefwright.document.draft;

import org.jspecify.annotations.NullMarked;

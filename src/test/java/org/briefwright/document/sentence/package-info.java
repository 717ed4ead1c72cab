/** Tests of the cut into sentences. */
@NullMarked
package org.briefwright.document.sentence;

import org.jspecify.annotations.NullMarked;

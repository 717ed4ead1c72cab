/** Word. */
@NullMarked
package org.briefwright.document.word;

import org.jspecify.annotations.NullMarked;

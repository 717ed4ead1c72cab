/** Pdf. */
@NullMarked
package org.briefwright.document.pdf;

import org.jspecify.annotations.NullMarked;

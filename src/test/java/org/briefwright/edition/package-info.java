/** Tests of whole runs, on documents written for them and on the shipped sample. */
@NullMarked
package org.briefwright.edition;

import org.jspecify.annotations.NullMarked;

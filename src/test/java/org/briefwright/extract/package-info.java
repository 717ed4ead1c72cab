/** Extraction proved on texts of our own wording, kept as plain files that a linguist can edit. */
@NullMarked
package org.briefwright.extract;

import org.jspecify.annotations.NullMarked;

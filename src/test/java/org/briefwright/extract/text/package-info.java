/** What the annotated text promises by itself: see the tables of traps for what comes of it. */
@NullMarked
package org.briefwright.extract.text;

import org.jspecify.annotations.NullMarked;

/**
 * Step 1: a file becomes an {@link org.briefwright.document.Article}: its title, its date and how
 * that is known, its sentences with their lines, and what was dropped with the reason.
 *
 * <p>Start at {@link org.briefwright.document.Library}. Whatever a file holds, reading it never
 * reaches the network or another file; a file that can't be read becomes a notice.
 *
 * <p>Uses {@code fact}. Alone reads HTML, PDF, Word and mail.
 */
@NullMarked
package org.briefwright.document;

import org.jspecify.annotations.NullMarked;

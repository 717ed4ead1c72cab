/**
 * Step 1: a file becomes an {@link org.briefwright.document.Article}: its title, its date and how
 * that is known, its sentences with their lines, and what was dropped with the reason.
 *
 * <p>Start at {@link org.briefwright.document.Library}; {@link org.briefwright.document.Reprints}
 * finds what was handed in twice. Whatever a file holds, reading it never reaches the network or
 * another file; a file that can't be read becomes a notice.
 *
 * <p>Inside, a file passes through: {@code KindOfBytes} and {@code KindOfText}, which tell its
 * kind; the reader of that kind ({@code text}, {@code html}, {@code pdf}, {@code word}, {@code
 * mail}), which makes a {@code draft}; {@code sift}, which drops furniture; {@code date}, which
 * finds the day of publication; and {@code sentence}, which cuts. {@code Assembly} puts the article
 * together. {@code lexicon} opens the word lists for all of them. These packages are nobody else's.
 *
 * <p>Uses {@code fact}. Alone reads HTML, PDF, Word and mail.
 */
@NullMarked
package org.briefwright.document;

import org.jspecify.annotations.NullMarked;

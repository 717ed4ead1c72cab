/**
 * Mails become drafts.
 *
 * <p>Start at {@link org.briefwright.document.mail.MailReader}. The header says when, by whom and
 * about what; of the parts the one that tells more is read; what a mail quotes, how it greets and
 * how it signs is dropped. A mail that only passes another one on is read as that other one.
 *
 * <p>Uses {@code document.draft}, {@code document.date}, {@code document.text} and {@code
 * document.html}. Alone reads mail.
 */
@NullMarked
package org.briefwright.document.mail;

import org.jspecify.annotations.NullMarked;

/**
 * Mails an edition to each of its recipients once, whatever the network or the mail server does in
 * between.
 *
 * <p>Start at {@link org.briefwright.delivery.Mailroom#round}, which works off a {@link
 * org.briefwright.delivery.Ledger}. {@link org.briefwright.delivery.Issue} is the frozen edition as
 * mail sees it, {@link org.briefwright.delivery.LetterWriter} its words, {@link
 * org.briefwright.delivery.Packer} the message, {@link org.briefwright.delivery.Courier} the talk
 * with the server, {@link org.briefwright.delivery.MailSettings} what a briefing file says of all
 * that.
 *
 * <p>Trap: what is decisive is the dot that ends a message. Before it nothing has been handed over,
 * and the next attempt is safe; {@code SENDING} is committed just before it, {@code SENT} after the
 * answer. Who dies in between leaves {@code UNKNOWN}, which is never sent again by itself.
 *
 * <p>Uses {@code edition} and what is below it. Alone writes mail.
 */
@NullMarked
package org.briefwright.delivery;

import org.jspecify.annotations.NullMarked;

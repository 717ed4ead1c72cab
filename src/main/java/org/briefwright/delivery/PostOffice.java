package org.briefwright.delivery;

import java.util.function.Function;

/**
 * What is needed to send the mail of one briefing.
 *
 * @param issues finds a kept edition by its id
 */
public record PostOffice(MailSettings settings, Function<String, Issue> issues, Copies copies) {}

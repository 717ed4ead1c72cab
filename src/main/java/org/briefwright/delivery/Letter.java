package org.briefwright.delivery;

/**
 * The words of a mail.
 *
 * @param subject one line
 * @param text for programs that show no HTML; lines end with a line feed
 * @param html the same for those that do
 */
public record Letter(String subject, String text, String html) {}

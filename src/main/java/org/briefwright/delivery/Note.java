package org.briefwright.delivery;

/**
 * A message for the owner of a briefing, never for readers.
 *
 * @param about tells it from all others: the same trouble is told once
 * @param text without secrets
 */
public record Note(String briefing, String about, String subject, String text) {}

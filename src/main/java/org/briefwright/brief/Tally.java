package org.briefwright.brief;

/**
 * A box of the figures strip.
 *
 * @param value {@code "8"}, {@code "21.2 bn"}
 * @param label with its unit: {@code "documents read"}, {@code "signed, US$, at least"}
 * @param note a few words more, may be empty: {@code "of 9 handed in"}
 */
public record Tally(String value, String label, String note) {}

package org.briefwright.document.draft;

/**
 * A file to be read.
 *
 * @param file its name in notices
 * @param bytes all of it; not copied, not changed
 */
public record Input(String file, byte[] bytes, Budget budget) {}

package org.briefwright.edition;

/**
 * What an edition was made with, beside its order and documents. Where all of it is the same again,
 * the same frozen brief prints the same bytes.
 *
 * @param program its name and version, and the feature release of Java that it ran on
 * @param programSha256 of the program's own classes and data
 * @param templatesSha256 of the kit: design, theme and profile
 * @param fontsSha256 of the fonts' folder
 */
public record Made(
    String program, String programSha256, String templatesSha256, String fontsSha256) {}

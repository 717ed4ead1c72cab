package org.briefwright.brief;

/** A country beside a line: {@code KZ}, {@code Kazakhstan}. The region as a whole has its own. */
public record Tag(String code, String name) {}

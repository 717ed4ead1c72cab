package org.briefwright.extract.date;

/** An expression that covers the tokens {@code from} to before {@code to}. */
record Found(int from, int to, Expression expression) {}

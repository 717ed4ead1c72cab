package org.briefwright.fact;

/** How an amount limits the true one. */
public enum Bound {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST
}

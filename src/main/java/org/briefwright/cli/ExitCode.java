package org.briefwright.cli;

/** What the program answers to whoever called it. */
final class ExitCode {

  static final int DONE = 0;
  static final int UNEXPECTED = 1;

  /** Usage or configuration. */
  static final int USAGE = 2;

  /** Nothing to report; only where that was asked for. */
  static final int NOTHING = 3;

  /** Some input was left out under {@code --strict}. */
  static final int INCOMPLETE = 4;

  /** Rendering or proof failed. */
  static final int RENDERING = 5;

  /** Some mail could not be delivered. */
  static final int DELIVERY = 6;

  private ExitCode() {}
}

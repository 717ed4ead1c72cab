package org.briefwright.document.draft;

import org.briefwright.fact.Notice;

/** A document cannot be read; the others still can. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final String remedy;

  public Unreadable(String problem, String remedy) {
    super(problem + "; " + remedy);
    this.problem = problem;
    this.remedy = remedy;
  }

  public Unreadable(String problem, String remedy, Throwable cause) {
    super(problem + "; " + remedy, cause);
    this.problem = problem;
    this.remedy = remedy;
  }

  public Notice notice(String file) {
    return Notice.of(file, problem, remedy);
  }
}

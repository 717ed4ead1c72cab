package org.briefwright.fact;

/** A refusal because of a disk or a database; what is kept there is as it was. */
public abstract class StorageRefusal extends Refusal {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  protected StorageRefusal(Notice notice) {
    super(notice);
    passing = false;
  }

  /**
   * @param passing whether the same may well succeed later, as when a disk was full
   */
  protected StorageRefusal(Notice notice, Throwable cause, boolean passing) {
    super(notice, cause);
    this.passing = passing;
  }

  /** Whether the same may well succeed later; else a setting or an order has to change. */
  public boolean isPassing() {
    return passing;
  }
}

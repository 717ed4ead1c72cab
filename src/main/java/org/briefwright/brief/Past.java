package org.briefwright.brief;

import java.util.Optional;

/**
 * What an edition is compared with.
 *
 * @param before the last edition of the days before
 * @param corrected the version of this same edition that this one takes the place of
 */
public record Past(Optional<Compared> before, Optional<Compared> corrected) {

  /** Nothing went before, or nobody remembers. */
  public static final Past NONE = new Past(Optional.empty(), Optional.empty());

  /** The same for a first version. */
  public Past withoutCorrected() {
    return new Past(before, Optional.empty());
  }
}

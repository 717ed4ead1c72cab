package org.briefwright.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Words for the owner. */
public final class Notes {

  private Notes() {}

  /** What became of a mail; none where it was itself a note. */
  static Optional<Note> of(Parcel parcel, State state, String words) {
    if (parcel.note().isPresent()) {
      return Optional.empty();
    }
    boolean unknown = state == State.UNKNOWN;
    String what =
        unknown
            ? "It is not known whether an edition has arrived."
            : "An edition could not be delivered.";
    String remedy =
        unknown
            ? "Ask the recipient, or look into the server's log for the Message-ID. It is not sent"
                + " again by itself; to send it once more:"
            : "Nobody else is concerned. When the cause is mended, send it again:";
    String text =
        what
            + "\n\nEdition:   "
            + parcel.edition()
            + "\nRecipient: "
            + parcel.recipient()
            + "\nAttempts:  "
            + parcel.attempts()
            + "\nCause:     "
            + words
            + "\n\n"
            + remedy
            + "\n\n    briefwright send "
            + parcel.edition()
            + " --to "
            + parcel.recipient()
            + " --again\n";
    return Optional.of(
        new Note(
            parcel.briefing(),
            state.name()
                + "."
                + parcel.edition()
                + "."
                + parcel.recipient()
                + "."
                + parcel.attempts(),
            "["
                + parcel.briefing()
                + "] "
                + (unknown ? "delivery unknown: " : "not delivered: ")
                + parcel.recipient(),
            text));
  }

  /**
   * An edition that could not be made.
   *
   * @param run its id
   * @param again when it is tried again; none if it is given up
   */
  public static Note ofRun(
      String briefing, String run, int attempt, String cause, Optional<Instant> again) {
    String text =
        "An edition could not be made.\n\nRun:     "
            + run
            + "\nAttempt: "
            + attempt
            + "\nCause:   "
            + cause
            + "\nNext:    "
            + again
                .map(at -> "tried again at " + at.truncatedTo(ChronoUnit.SECONDS))
                .orElse("given up; make it by hand")
            + "\n\nNothing was sent to readers.\n";
    return new Note(briefing, run + "#" + attempt, "[" + briefing + "] no edition: " + run, text);
  }
}

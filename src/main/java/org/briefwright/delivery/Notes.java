package org.briefwright.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
        String.format(
            Locale.ROOT,
            """
            %s

            Edition:   %s
            Recipient: %s
            Attempts:  %d
            Cause:     %s

            %s

                briefwright send %s --briefing FILE --to %s --again

            FILE is the briefing file with the name %s.
            """,
            what,
            parcel.edition(),
            parcel.recipient(),
            parcel.attempts(),
            words,
            remedy,
            parcel.edition(),
            parcel.recipient(),
            parcel.briefing());
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
        String.format(
            Locale.ROOT,
            """
            An edition could not be made.

            Run:     %s
            Attempt: %d
            Cause:   %s
            Next:    %s

            Nothing was sent to readers.
            """,
            run,
            attempt,
            cause,
            again
                .map(at -> "tried again at " + at.truncatedTo(ChronoUnit.SECONDS))
                .orElse("given up; make it by hand"));
    return new Note(briefing, run + "#" + attempt, "[" + briefing + "] no edition: " + run, text);
  }
}

/** A program that reads texts. */
interface Contestant {

  String name();

  /** How often it reads all texts in a round: more where a round would be too short to measure. */
  default int times() {
    return 1;
  }

  /** Reads one text, and returns something that depends on all that it found. */
  int read(String text);
}

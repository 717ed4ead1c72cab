/** A program that reads texts. */
interface Contestant {

  String name();

  /** Reads one text, and returns something that depends on all that it found. */
  int read(String text);
}

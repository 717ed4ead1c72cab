package org.briefwright.document.draft;

/** What a document may cost to read, each with the setting that raises it. */
public enum Ceiling {
  PAGES("pages", "pdf-pages"),
  CHARACTERS("characters of text", "characters"),
  /**
   * Runs of digits: each may become an amount or a day, which takes far more memory than a word.
   */
  NUMBERS("numbers", "numbers"),
  DEPTH("levels of nesting", "depth"),
  PARTS("parts inside it", "parts"),
  EXPANDED_BYTES("bytes once unpacked", "expanded-bytes"),
  /** How many times its packed size a part may unpack to. */
  EXPANSION("times its packed size once unpacked", "expansion"),
  SECONDS("seconds of reading", "seconds");

  private final String unit;
  private final String setting;

  Ceiling(String unit, String setting) {
    this.unit = unit;
    this.setting = setting;
  }

  /** What is counted, in words. */
  String unit() {
    return unit;
  }

  /** The name of the setting under {@code limits}. */
  public String setting() {
    return setting;
  }
}

package org.briefwright.extract.text;

/**
 * A word, number or sign of a sentence.
 *
 * @param start first UTF-16 unit in the sentence
 * @param end one past the last
 * @param text as written
 * @param word for comparison: lower case, without accents, with straight apostrophes; of an ordinal
 *     number its digits alone
 * @param number that of the word in the {@link Vocabulary}, 0 for one of no list
 * @param books a bit for each {@link PhraseBook} of which the word begins a phrase
 * @param spaced whether white space stands before it
 */
public record Token(
    int start,
    int end,
    String text,
    String word,
    int number,
    long books,
    Kind kind,
    boolean spaced) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    /** Digits, with points and commas between them: {@code 1,264.12}. */
    NUMBER,
    /** {@code 11th}, {@code 1st}. */
    ORDINAL,
    SIGN
  }

  public boolean is(String other) {
    // words remember their hashes, and nearly always the answer is no
    return word.hashCode() == other.hashCode() && word.equals(other);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it is a word that begins with a capital letter. */
  public boolean isCapital() {
    return kind == Kind.WORD && isUpperCase(text.charAt(0));
  }

  private boolean isUpperCase(char first) {
    return first < 0x80 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a word of two or more letters, all of them capital. */
  public boolean isAllCapital() {
    return kind == Kind.WORD
        && text.length() > 1
        // most words end in a small letter, which settles it
        && !Character.isLowerCase(text.charAt(text.length() - 1))
        && capitals() > 1;
  }

  /** How many capital letters, none where a small one stands among them. */
  private int capitals() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return 0;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals;
  }
}

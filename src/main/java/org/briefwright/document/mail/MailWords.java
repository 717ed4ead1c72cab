package org.briefwright.document.mail;

import java.util.Locale;
import org.briefwright.document.lexicon.WordFile;

/** The wording of {@code mail.txt}. */
final class MailWords {

  private final WordFile file;

  private MailWords(WordFile file) {
    this.file = file;
  }

  static MailWords read() {
    return new MailWords(WordFile.open("mail.txt"));
  }

  boolean startsForward(String line) {
    return begins("forward", line);
  }

  boolean isHeader(String line) {
    return begins("header", line);
  }

  /** A line that closes a mail: the words alone, perhaps with a name. */
  boolean isClosing(String line) {
    return line.length() < 60 && begins("closing", line);
  }

  boolean isGreeting(String line) {
    return line.length() < 80 && !line.endsWith(".") && begins("greeting", line);
  }

  boolean isOfProgram(String line) {
    return line.length() < 200 && begins("program", line);
  }

  private boolean begins(String section, String line) {
    String folded = line.strip().toLowerCase(Locale.ROOT);
    return file.lines(section).stream()
        .anyMatch(words -> folded.startsWith(words) && endsWord(folded, words.length()));
  }

  private static boolean endsWord(String line, int end) {
    return end >= line.length()
        || !Character.isLetterOrDigit(line.charAt(end))
        || !Character.isLetterOrDigit(line.charAt(end - 1));
  }
}

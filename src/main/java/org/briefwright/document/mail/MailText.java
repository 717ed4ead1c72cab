package org.briefwright.document.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.text.Clean;
import org.briefwright.document.text.PlainReader;

/**
 * Reads the plain text of a mail.
 *
 * <p>Lines behind ">" and the line that announces them are quoted and dropped; so are greetings,
 * and everything from a closing, a signature mark or a program's footer on. Where hardly anything
 * stands above the mark of a mail passed on, that mail is the document, and its own header dates
 * it; where nearly all lines are quoted, they are.
 */
final class MailText {

  static final MailWords WORDS = MailWords.read();

  private static final int WORDS_OF_NOTE = 40;
  private static final int LINES_OF_SIGNATURE = 15;

  private final DayScanner scanner;
  private final Budget budget;
  private final List<Claim> claims = new ArrayList<>();
  private final List<DateClaim> dates = new ArrayList<>();

  /** Lines of the document's own text; those that were dropped are blank. */
  private final List<String> lines;

  private final List<Block> dropped = new ArrayList<>();

  private MailText(List<String> lines, DayScanner scanner, Budget budget) {
    this.lines = lines;
    this.scanner = scanner;
    this.budget = budget;
  }

  static Draft read(String text, DayScanner scanner, Budget budget) {
    budget.spend(Ceiling.CHARACTERS, text.length());
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (isMostlyQuoted(lines)) {
      lines.replaceAll(MailText::unquoted);
    }
    MailText mail = new MailText(lines, scanner, budget);
    mail.judge();
    List<Block> blocks = new ArrayList<>(PlainReader.blocks(String.join("\n", lines), budget));
    blocks.addAll(mail.dropped);
    blocks.sort(Comparator.comparingInt(Block::line));
    return new Draft(Draft.Make.PLAIN, blocks, mail.claims, mail.dates, List.of());
  }

  private void judge() {
    int forward = forward();
    if (forward < 0) {
      readBody(0, lines.size());
    } else if (words(0, forward) < WORDS_OF_NOTE) {
      drop(0, forward + 1, "forwarding note");
      unquote(forward + 1);
      readBody(readHeader(forward + 1), lines.size());
    } else {
      readBody(0, forward);
      drop(forward, lines.size(), "quoted mail");
    }
  }

  /** Some programs quote the whole mail that they pass on. */
  private void unquote(int from) {
    List<String> below = lines.subList(from, lines.size());
    if (isMostlyQuoted(below)) {
      below.replaceAll(MailText::unquoted);
    }
  }

  private int forward() {
    for (int i = 0; i < lines.size(); i++) {
      if (WORDS.startsForward(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Reads the header of the mail passed on, which begins there; returns where it ends. */
  private int readHeader(int from) {
    int start = from;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    int end = start;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && (end > start || WORDS.isHeader(lines.get(end)))) {
      readField(lines.get(end));
      end++;
    }
    drop(start, end, "mail header");
    return end;
  }

  private void readField(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = line.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).replace("*", "").strip();
    switch (name) {
      case "subject", "тема" -> claim(Topic.TITLE, value);
      case "from", "от" -> claim(Topic.AUTHOR, MailHeader.name(value));
      case "date", "sent", "дата", "отправлено" ->
          scanner.scan(value).stream()
              .limit(1)
              .map(day -> new DateClaim(day, Trust.HEADER, "header of the mail passed on"))
              .forEach(dates::add);
      default -> {}
    }
  }

  private void claim(Topic topic, String value) {
    if (!value.isBlank()) {
      claims.add(new Claim(topic, value, "header of the mail passed on"));
    }
  }

  private void readBody(int from, int to) {
    int end = end(from, to);
    for (int i = from; i < end; i++) {
      budget.tick();
      Optional<String> reason = reason(i);
      if (reason.isPresent()) {
        drop(i, i + 1, reason.get());
      }
    }
    drop(end, to, "signature");
  }

  private Optional<String> reason(int i) {
    String line = lines.get(i);
    if (line.startsWith(">") || announcesQuote(i)) {
      return Optional.of("quoted mail");
    }
    if (WORDS.isGreeting(line)) {
      return Optional.of("greeting");
    }
    return WORDS.isOfProgram(line) ? Optional.of("mail footer") : Optional.empty();
  }

  /** "On Monday Jane Doe wrote:" above lines behind ">". */
  private boolean announcesQuote(int i) {
    if (lines.get(i).isBlank()) {
      return false;
    }
    int next = i + 1;
    while (next < lines.size() && next < i + 3 && !lines.get(next).startsWith(">")) {
      next++;
    }
    boolean quoteFollows = next < lines.size() && lines.get(next).startsWith(">");
    String two = lines.get(i) + (i + 1 < lines.size() ? lines.get(i + 1) : "");
    return quoteFollows
        && (lines.get(i).strip().endsWith(":")
            || lines.get(i).startsWith("On ") && two.strip().endsWith(":"));
  }

  /** Where the mail's own text ends: at a signature mark, or at a closing near the end. */
  private int end(int from, int to) {
    for (int i = Math.max(from, to - LINES_OF_SIGNATURE); i < to; i++) {
      String line = lines.get(i);
      boolean mark = line.equals("-- ") || line.equals("--") || line.startsWith("_____");
      if ((mark || WORDS.isClosing(line)) && words(from, i) > 0) {
        return i;
      }
    }
    return to;
  }

  private void drop(int from, int to, String reason) {
    for (int i = from; i < to; i++) {
      if (!lines.get(i).isBlank()) {
        String text = Clean.fold(lines.get(i));
        dropped.add(Block.of(Shape.LINE, text, i + 1).dropped(reason));
        lines.set(i, "");
      }
    }
  }

  private static boolean isMostlyQuoted(List<String> lines) {
    long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
    long shown = lines.stream().filter(line -> !line.isBlank()).count();
    return quoted * 10 > shown * 8;
  }

  private static String unquoted(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' ')) {
      i++;
    }
    return line.substring(i);
  }

  private int words(int from, int to) {
    return lines.subList(from, to).stream()
        .mapToInt(line -> line.isBlank() ? 0 : line.strip().split("\\s+").length)
        .sum();
  }
}

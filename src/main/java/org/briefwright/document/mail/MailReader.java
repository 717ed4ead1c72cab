package org.briefwright.document.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Unreadable;
import org.briefwright.document.html.HtmlReader;
import org.briefwright.fact.Notice;

/** Reads a mail. */
public final class MailReader {

  /**
   * Plain text that has fewer of the words of its HTML twin than this is only there for form's
   * sake.
   */
  private static final double LEAST_SHARE = 0.6;

  /**
   * Lines that look like the boundary of a part also stand in texts: so many are forgiven a part.
   */
  private static final int LINES_A_PART = 20;

  private MailReader() {}

  /**
   * @throws Unreadable if it is encrypted, or no mail after all
   */
  public static Draft read(Input input, DayScanner scanner) throws IOException {
    requireFewParts(input);
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(withoutEnvelope(input.bytes())));
      MailParts parts = MailParts.of(message, input);
      boolean plain = isPlainEnough(parts);
      Draft body =
          plain
              ? MailText.read(parts.plain(), scanner, input.budget())
              : HtmlReader.read(parts.html(), input.budget(), scanner, List.of());
      // Only of a mail that it passes on does plain text tell a day.
      boolean passedOn = plain && !body.dates().isEmpty();
      MailHeader header = MailHeader.of(message, scanner, goesToMany(body));
      return joined(body, header, passedOn, parts.notices(input.file()));
    } catch (MessagingException e) {
      throw new Unreadable(
          "is no mail that can be taken apart (" + e.getMessage() + ")",
          "save it anew from the mail program",
          e);
    }
  }

  /**
   * Taking a mail apart costs time for each part, before anybody can count them: here lines are.
   */
  private static void requireFewParts(Input input) {
    byte[] bytes = input.bytes();
    long boundaries = 0;
    for (int i = 2; i < bytes.length; i++) {
      boolean boundary = bytes[i] == '-' && bytes[i - 1] == '-' && bytes[i - 2] == '\n';
      boundaries += boundary ? 1 : 0;
    }
    input.budget().allow(Ceiling.PARTS, boundaries / LINES_A_PART);
  }

  /** Mail boxes put a line "From …" in front of each mail. */
  private static byte[] withoutEnvelope(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    int end = start.indexOf('\n');
    if (!start.startsWith("From ") || end < 0) {
      return bytes;
    }
    return Arrays.copyOfRange(bytes, end + 1, bytes.length);
  }

  private static boolean isPlainEnough(MailParts parts) {
    return parts.html().isEmpty()
        || words(parts.plain())
            >= LEAST_SHARE * words(parts.html().replaceAll("<[^<>]{0,2000}>", " "));
  }

  /** Whether a footer speaks of subscribing. */
  private static boolean goesToMany(Draft body) {
    return body.blocks().stream()
        .anyMatch(block -> !block.isKept() && MailText.WORDS.isOfProgram(block.text()));
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  /** What a mail passed on claims comes before the header of the mail that passes it on. */
  private static Draft joined(
      Draft body, MailHeader header, boolean passedOn, List<Notice> notices) {
    List<Claim> claims = new ArrayList<>(passedOn ? body.claims() : header.claims());
    claims.addAll(passedOn ? List.of() : body.claims());
    List<DateClaim> dates = passedOn ? body.dates() : header.dates();
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(body.notices());
    return new Draft(body.make(), body.blocks(), claims, dates, all);
  }
}

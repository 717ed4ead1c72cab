package org.briefwright.document.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Unreadable;
import org.briefwright.document.text.Decoded;
import org.briefwright.document.text.Decoder;
import org.briefwright.fact.Notice;

/** The texts of a mail, and what else it carries. */
final class MailParts {

  /** Mails inside mails; no mail program goes deeper. */
  private static final int DEEPEST = 20;

  private final Budget budget;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<String> attachments = new ArrayList<>();
  private int undecodable;

  private MailParts(Budget budget) {
    this.budget = budget;
  }

  static MailParts of(MimeMessage message, Input input) throws MessagingException, IOException {
    MailParts parts = new MailParts(input.budget());
    parts.add(message, 0);
    return parts;
  }

  String plain() {
    return plain.toString();
  }

  String html() {
    return html.toString();
  }

  List<Notice> notices(String file) {
    List<Notice> notices = new ArrayList<>();
    if (!attachments.isEmpty()) {
      notices.add(
          Notice.of(
              file,
              "its attachments were not read: " + String.join(", ", attachments),
              "save them beside the mail to have them read"));
    }
    new Decoded("", "the character set of the mail", undecodable, 0)
        .notice(file)
        .ifPresent(notices::add);
    return notices;
  }

  private void add(Part part, int depth) throws MessagingException, IOException {
    budget.spend(Ceiling.PARTS, 1);
    ContentType type = type(part);
    if (type.match("multipart/encrypted")
        || type.match("application/pkcs7-mime")
        || type.match("application/x-pkcs7-mime")) {
      throw new Unreadable("is encrypted", "save its text from the mail program");
    }
    boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    if (type.getPrimaryType().equalsIgnoreCase("multipart") && depth < DEEPEST) {
      addMultipart(part, depth);
    } else if (type.match("message/rfc822") && depth < DEEPEST && isBlank()) {
      add(new MimeMessage(Session.getInstance(new Properties()), part.getInputStream()), depth + 1);
    } else if (type.match("text/plain") && !attached) {
      plain.append(text(part, type)).append('\n');
    } else if (type.match("text/html") && !attached) {
      html.append(text(part, type)).append('\n');
    } else {
      attachments.add(name(part, type));
    }
  }

  private void addMultipart(Part part, int depth) throws MessagingException, IOException {
    MimeMultipart parts = new MimeMultipart(part.getDataHandler().getDataSource());
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart inner = parts.getBodyPart(i);
      add(inner, depth + 1);
    }
  }

  private boolean isBlank() {
    return plain.toString().isBlank() && html.toString().isBlank();
  }

  private String text(Part part, ContentType type) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      budget.spend(Ceiling.EXPANDED_BYTES, bytes.length);
      Decoded decoded = Decoder.decode(bytes, Optional.ofNullable(type.getParameter("charset")));
      undecodable += decoded.undecodable();
      return decoded.text();
    }
  }

  private static ContentType type(Part part) throws MessagingException {
    try {
      return new ContentType(part.getContentType());
    } catch (ParseException faulty) {
      return new ContentType("text", "plain", null);
    }
  }

  private static String name(Part part, ContentType type) throws MessagingException {
    String name = part.getFileName();
    return name == null ? type.getBaseType().toLowerCase(Locale.ROOT) : name;
  }
}

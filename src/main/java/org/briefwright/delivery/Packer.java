package org.briefwright.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.briefwright.delivery.Recipient.Role;
import org.briefwright.fact.Notice;

/**
 * Makes messages, whole, as they will go over the wire. All headers are written here, and none
 * takes a control character.
 *
 * @see "RFC 5322, RFC 2045, RFC 2183, RFC 2919, RFC 3834, RFC 8058"
 */
public final class Packer {

  private final MailSettings settings;
  private final Copies copies;

  public Packer(MailSettings settings, Copies copies) {
    this.settings = settings;
    this.copies = copies;
  }

  /**
   * A message that is ready to go.
   *
   * @param to its envelope's one recipient
   * @param bytes lines end with CR LF
   * @param attachment the recipient's PDF; empty where it was too large to be attached
   */
  public record Packed(String messageId, String to, byte[] bytes, Optional<byte[]> attachment) {}

  /**
   * Packs an edition for a recipient; an attachment that makes it larger than {@code largest} gives
   * way to a line that says where the file is.
   *
   * @param largest in bytes, as sent
   */
  public Packed pack(Issue issue, Recipient recipient, Instant moment, long largest) {
    byte[] pdf = copies.of(issue, recipient);
    // base64: four characters for three bytes, in lines of 76
    if (pdf.length / 3 * 4 / 76 * 78 < largest) {
      Packed whole = pack(issue, recipient, moment, Optional.of(pdf));
      if (whole.bytes().length <= largest) {
        return whole;
      }
    }
    return pack(issue, recipient, moment, Optional.empty());
  }

  private Packed pack(Issue issue, Recipient recipient, Instant moment, Optional<byte[]> pdf) {
    String id = messageId(issue.id(), recipient.mailbox());
    Letter letter = LetterWriter.write(issue, pdf.isPresent());
    try {
      MimeMessage message = empty(id, letter.subject(), moment);
      addressees(message, recipient);
      message.setHeader("X-Briefwright-Edition", clean(issue.id()));
      message.setHeader("List-Id", listId(issue.head().title()));
      unsubscribe(message, recipient);
      message.setContent(body(issue, letter, pdf));
      return packed(message, id, recipient.mailbox(), pdf);
    } catch (MessagingException | IOException e) {
      throw unpacked(issue.id(), e);
    }
  }

  /** With the title before it, where that needs no coding: RFC 2919 has a phrase there. */
  private String listId(String title) {
    String id = "<" + clean(settings.listId()) + ">";
    return title.matches("[A-Za-z0-9 ,.'-]+") ? "\"" + title + "\" " + id : id;
  }

  /** Packs a note for the owner. */
  public Packed pack(Note note, Address owner, Instant moment) {
    String id = messageId(note.briefing() + "." + note.about(), owner.mailbox());
    try {
      MimeMessage message = empty(id, note.subject(), moment);
      message.setRecipient(RecipientType.TO, owner.toMail());
      message.setText(note.text(), "UTF-8");
      return packed(message, id, owner.mailbox(), Optional.empty());
    } catch (MessagingException | IOException e) {
      throw unpacked(note.about(), e);
    }
  }

  private MimeMessage empty(String id, String subject, Instant moment)
      throws MessagingException, IOException {
    MimeMessage message = new OwnId(id);
    message.setFrom(settings.from().toMail());
    Optional<Address> reply = settings.replyTo();
    if (reply.isPresent()) {
      message.setReplyTo(new InternetAddress[] {reply.get().toMail()});
    }
    message.setSentDate(Date.from(moment));
    message.setHeader(
        "Subject", MimeUtility.fold(9, MimeUtility.encodeText(clean(subject), "UTF-8", null)));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** Everybody who is named openly, in every copy; who is not named is in the envelope alone. */
  private void addressees(MimeMessage message, Recipient to) throws MessagingException {
    if (settings.recipients().stream().noneMatch(one -> one.mailbox().equals(to.mailbox()))) {
      message.addRecipient(RecipientType.TO, to.address().toMail());
      return;
    }
    for (Recipient recipient : settings.recipients()) {
      switch (recipient.role()) {
        case TO -> message.addRecipient(RecipientType.TO, recipient.address().toMail());
        case CC -> message.addRecipient(RecipientType.CC, recipient.address().toMail());
        case BCC -> {}
      }
    }
    if (settings.recipients().stream().noneMatch(recipient -> recipient.role() == Role.TO)) {
      message.setHeader("To", "undisclosed-recipients:;");
    }
  }

  private void unsubscribe(MimeMessage message, Recipient recipient) throws MessagingException {
    Optional<String> page = settings.unsubscribe();
    if (page.isPresent()) {
      String who = URLEncoder.encode(recipient.mailbox(), StandardCharsets.UTF_8);
      message.setHeader(
          "List-Unsubscribe", "<" + clean(page.get().replace("{recipient}", who)) + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static MimeMultipart body(Issue issue, Letter letter, Optional<byte[]> pdf)
      throws MessagingException {
    MimeMultipart faces =
        new MimeMultipart("alternative", text(letter.text(), "plain"), text(letter.html(), "html"));
    if (pdf.isEmpty()) {
      return faces;
    }
    MimeBodyPart letterPart = new MimeBodyPart();
    letterPart.setContent(faces);
    return new MimeMultipart("mixed", letterPart, file(issue.fileName(), pdf.get()));
  }

  private static BodyPart text(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", kind);
    return part;
  }

  private static BodyPart file(String name, byte[] bytes) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, "application/pdf")));
    String coded = URLEncoder.encode(clean(name), StandardCharsets.UTF_8).replace("+", "%20");
    part.setHeader("Content-Type", "application/pdf; name=\"" + clean(name) + "\"");
    // RFC 2231; for programs that don't know it the name stands in the type
    part.setHeader("Content-Disposition", "attachment;\r\n filename*=UTF-8''" + coded);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static Packed packed(
      MimeMessage message, String id, String to, Optional<byte[]> attachment)
      throws MessagingException, IOException {
    message.saveChanges();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return new Packed(id, to, out.toByteArray(), attachment);
  }

  /**
   * The same on every attempt, so that a person can tell whether two mails are one. The recipient
   * is in it as a hash, for a reader's answer may travel on.
   */
  String messageId(String edition, String mailbox) {
    UUID hash = UUID.nameUUIDFromBytes((edition + "\0" + mailbox).getBytes(StandardCharsets.UTF_8));
    String name = edition.replaceAll("[^A-Za-z0-9_.-]", "-").replaceAll("\\.{2,}|^\\.|\\.$", "-");
    String code = hash.toString().replace("-", "");
    return "<" + name + "." + code + "@" + settings.from().domain() + ">";
  }

  private static String clean(String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new DeliveryException(
          Notice.of(
              "mail",
              "a header would hold a control character: " + value.replaceAll("\\p{Cntrl}", "?"),
              "take it out of the title, the name or the address"));
    }
    return value;
  }

  private static DeliveryException unpacked(String what, Exception cause) {
    return new DeliveryException(
        Notice.of(what, "can't be packed: " + cause.getMessage(), "see the cause"), cause);
  }

  /** A message that keeps the id it was given. */
  private static final class OwnId extends MimeMessage {

    private final String id;

    OwnId(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}

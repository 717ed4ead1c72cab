package org.briefwright.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Notice;
import org.junit.jupiter.api.Test;

class MailTest extends InboxTest {

  private static final String HEADER =
      """
      Received: from a.example by b.example; Tue, 4 Nov 2025 10:00:00 +0600
      Message-ID: <1@a.example>
      MIME-Version: 1.0
      Date: Mon, 3 Nov 2025 23:50:00 +0600
      From: "Jane Doe" <jane@a.example>
      To: desk@b.example
      Subject: Pumps for the canal arrive
      """;

  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n\n";

  private static final String BODY =
      """
      The first pumps for the canal arrived on Sunday, by a train that had been under way for
      three weeks. They will be put up in spring, the ministry said, if the ground allows.

      Nobody has said who pays. The builder has not been asked.
      """;

  private static final String[] SENTENCES = {
    "The first pumps for the canal arrived on Sunday, by a train that had been under way for three"
        + " weeks.",
    "They will be put up in spring, the ministry said, if the ground allows.",
    "Nobody has said who pays.",
    "The builder has not been asked."
  };

  @Test
  void the_header_tells_the_day_the_sender_and_the_title() {
    Article article = read("a.eml", HEADER + PLAIN + BODY);

    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
    assertThat(article.document().origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(article.document().publishedFrom()).isEqualTo("mail header");
    assertThat(article.document().author()).contains("Jane Doe");
    assertThat(article.document().title()).contains("Pumps for the canal arrive");
    assertThat(article.document().publisher()).isEmpty();
    assertThat(texts(article)).containsExactly(SENTENCES);
  }

  @Test
  void a_mail_is_known_by_its_header_whatever_its_name() {
    assertThat(read("a.txt", HEADER + PLAIN + BODY).document().publishedFrom())
        .isEqualTo("mail header");
  }

  @Test
  void a_text_with_a_few_fields_above_it_is_no_mail() {
    Article article = read("a.txt", "Date: 3 November 2025\nFrom: Jane Doe\n\n" + BODY);

    assertThat(article.document().publishedFrom()).isEqualTo("header field date");
    assertThat(article.document().origin()).isEqualTo(DateOrigin.STATED);
    assertThat(texts(article)).containsExactly(SENTENCES);
  }

  @Test
  void a_footer_that_speaks_of_subscribing_makes_the_sender_the_publisher() {
    Article article =
        read(
            "a.eml",
            HEADER.replace("Jane Doe", "Caspian Log")
                + PLAIN
                + BODY
                + "--\nYou receive this letter because you asked for it.\n");

    assertThat(article.document().publisher()).contains("Caspian Log");
  }

  @Test
  void greetings_quotations_and_signatures_are_dropped() {
    Article article =
        read(
            "a.eml",
            HEADER
                + PLAIN
                + "Dear all,\n\n"
                + BODY
                + "\nOn 2 November 2025 John Roe wrote:\n> Have the pumps come?\n> Nobody tells me.\n"
                + "\nBest regards,\nJane\n-- \nJane Doe, Caspian Log\n+7 700 000 00 00\n");

    assertThat(texts(article)).containsExactly(SENTENCES);
    assertThat(article.dropped())
        .contains(
            new Dropped("Dear all,", "greeting"),
            new Dropped("> Nobody tells me.", "quoted mail"),
            new Dropped("Best regards,", "signature"),
            new Dropped("Jane Doe, Caspian Log", "signature"));
  }

  @Test
  void a_mail_that_only_passes_another_on_is_read_as_that_other() {
    Article article =
        read(
            "a.eml",
            HEADER
                + PLAIN
                + "FYI, see below.\n\n---------- Forwarded message ---------\n"
                + "From: Press Office <press@m.example>\nDate: Sat, 1 Nov 2025 at 09:00\n"
                + "Subject: Ministry on the canal\nTo: <list@m.example>\n\n"
                + BODY);

    assertThat(texts(article)).containsExactly(SENTENCES);
    assertThat(article.document().title()).contains("Ministry on the canal");
    assertThat(article.document().author()).contains("Press Office");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-01"));
    assertThat(article.document().publishedFrom()).isEqualTo("header of the mail passed on");
  }

  @Test
  void a_mail_that_is_passed_on_in_quotes_is_read_as_well() {
    Article article =
        read(
            "a.eml",
            HEADER
                + PLAIN
                + "For Friday.\n\nBegin forwarded message:\n\n"
                + "> From: Ministry of Pumps <press@m.example>\n> Subject: Ministry on the canal\n"
                + "> Date: 1 November 2025 at 09:00:00\n> To: undisclosed-recipients:;\n>\n"
                + BODY.lines().map(line -> "> " + line + "\n").collect(joining()));

    assertThat(texts(article)).containsExactly(SENTENCES);
    assertThat(article.document().title()).contains("Ministry on the canal");
    assertThat(article.document().publisher()).contains("Ministry of Pumps");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-01"));
  }

  @Test
  void of_two_versions_the_one_that_tells_more_is_read() {
    String mail =
        HEADER
            + """
            List-Unsubscribe: <mailto:off@a.example>
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            View this email in your browser: https://a.example
            --x
            Content-Type: text/html; charset=utf-8

            <html><body><table><tr><td><h1>Pumps for the canal arrive</h1><p>%s</p><p>%s</p>
            <p>You receive this because you asked for it. <a href="u">Unsubscribe</a></p></td></tr></table></body></html>
            --x--
            """
                .formatted(SENTENCES[0] + " " + SENTENCES[1], SENTENCES[2] + " " + SENTENCES[3]);

    Article article = read("a.eml", mail);

    assertThat(texts(article)).contains(SENTENCES);
    assertThat(article.document().publisher()).contains("Jane Doe");
  }

  @Test
  void attachments_are_named_in_a_notice() {
    String mail =
        HEADER
            + "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
            + PLAIN
            + BODY
            + "\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment;"
            + " filename=\"plan.pdf\"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n";

    assertThat(read("a.eml", mail).notices())
        .containsExactly(
            Notice.of(
                "a.eml",
                "its attachments were not read: plan.pdf",
                "save them beside the mail to have them read"));
  }

  @Test
  void encoded_headers_and_bodies_are_decoded() {
    Charset koi = Charset.forName("KOI8-R");
    String subject = Base64.getEncoder().encodeToString("Насосы прибыли".getBytes(koi));
    String body =
        Base64.getMimeEncoder()
            .encodeToString(
                "Насосы для канала прибыли в воскресенье. Кто платит, не сказано.".getBytes(koi));
    String mail =
        HEADER.replace("Pumps for the canal arrive", "=?koi8-r?B?" + subject + "?=")
            + "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n"
            + body;

    Article article = read("a.eml", mail.getBytes(StandardCharsets.US_ASCII));

    assertThat(article.document().title()).contains("Насосы прибыли");
    assertThat(texts(article))
        .containsExactly("Насосы для канала прибыли в воскресенье.", "Кто платит, не сказано.");
  }

  @Test
  void an_encrypted_mail_is_left_out() {
    assertThat(
            refused(
                "a.eml",
                (HEADER + "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nAAAA")
                    .getBytes(StandardCharsets.US_ASCII)))
        .hasToString("a.eml: is encrypted; save its text from the mail program");
  }
}

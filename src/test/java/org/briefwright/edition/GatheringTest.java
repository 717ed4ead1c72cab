package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.brief.Sources.LeftOut;
import org.briefwright.document.Library;
import org.briefwright.edition.Gathering.Gathered;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {

  private static final Extractor EXTRACTOR =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));

  @TempDir private Path folder = Path.of("");

  @Test
  void many_documents_of_other_days_are_one_line() {
    Inbox inbox = new Inbox(folder).with("in.txt", Inbox.LOAN);
    for (int day = 1; day <= 21; day++) {
      inbox.with("out" + day + ".txt", Inbox.LOAN.replace("5 March 2024", day + " July 2023"));
    }

    assertThat(gather(inbox.order()).leftOut())
        .containsExactly(
            new LeftOut("21 documents", "of 2023-07-01 to 2023-07-21, outside the period"));
  }

  @Test
  void a_document_of_another_week_is_left_out_with_its_day() {
    Inbox inbox =
        new Inbox(folder)
            .with("a.txt", Inbox.LOAN)
            .with("b.txt", Inbox.LOAN.replace("5 M", "15 M"));

    Gathered gathered = gather(inbox.order());

    assertThat(gathered.texts()).hasSize(1);
    assertThat(gathered.leftOut())
        .singleElement()
        .satisfies(one -> assertThat(one.toString()).contains("b.txt", "2024-03-15"));
  }

  @Test
  void a_document_without_a_date_is_left_out_of_a_week_and_said_so() {
    Inbox inbox =
        new Inbox(folder)
            .with("a.txt", Inbox.LOAN)
            .with("b.txt", "A note\n\nThe bank works in the capital of Tajikistan.\n");

    assertThat(gather(inbox.order()).notices())
        .extracting(Notice::toString)
        .contains(
            "b.txt: has no date, so it is left out; give it one in the manifest, or use period:"
                + " all");
  }

  @Test
  void where_no_document_is_of_the_week_the_days_of_all_are_named() {
    Inbox inbox = new Inbox(folder).with("a.txt", Inbox.LOAN.replace("5 March", "5 May"));

    assertThat(gather(inbox.order()).notices())
        .singleElement()
        .satisfies(notice ->
            assertThat(notice.toString())
                .contains(
                    "of 2024-03-04 to 2024-03-10", "of 2024-05-05 to 2024-05-05", "--period"));
  }

  @Test
  void documents_of_days_after_the_clock_are_told_of() {
    Inbox inbox =
        new Inbox(folder)
            .with("a.txt", Inbox.LOAN.replace("5 March 2024", "5 March 2031"))
            .with("b.txt", Inbox.LOAN.replace("5 March 2024", "6 March 2031"));

    assertThat(gather(inbox.order().withPeriod(new Period.All())).notices())
        .extracting(Notice::toString)
        .anySatisfy(notice ->
            assertThat(notice)
                .startsWith("a.txt: is of 2031-03-05, after the day of this edition")
                .contains("; so are 1 more;", "--now"));
  }

  @Test
  void an_empty_folder_is_no_edition_without_findings_but_a_fault() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> gather(Order.of(empty)))
        .isInstanceOf(OrderException.class)
        .hasMessageStartingWith(empty + ": no document is there; put");
  }

  @Test
  void where_nothing_can_be_read_each_file_is_named() {
    Inbox inbox = new Inbox(folder).with("a.txt", "").with("b.docx", "no zip");

    assertThatThrownBy(() -> gather(inbox.order()))
        .isInstanceOfSatisfying(
            OrderException.class,
            e ->
                assertThat(e.notices())
                    .extracting(Notice::toString)
                    .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.txt: is empty"),
                        second -> assertThat(second).startsWith("b.docx: holds plain text"),
                        last -> assertThat(last).contains("none of the 2 files")));
  }

  @Test
  void a_strict_order_stops_at_a_document_that_cant_be_read() {
    Inbox inbox = new Inbox(folder).with("a.txt", Inbox.LOAN).with("b.txt", "");

    assertThat(gather(inbox.order()).leftOut()).hasSize(1);
    assertThatThrownBy(() -> gather(inbox.order().strictly()))
        .isInstanceOf(IncompleteException.class)
        .hasMessageStartingWith("b.txt: is empty");
  }

  @Test
  void a_reprint_is_another_source_of_the_same_text() {
    Inbox inbox =
        new Inbox(folder)
            .with("a.txt", Inbox.LOAN)
            .with("b.txt", Inbox.LOAN.replace("Sugd Wire", "Vakhsh Daily"));

    assertThat(gather(inbox.order()).texts())
        .singleElement()
        .satisfies(text -> assertThat(text.copies()).hasSize(1));
  }

  private static Gathered gather(Order order) {
    return Gathering.gather(
        order, new Library(order.limits()), EXTRACTOR::extract, Inbox.CLOCK, Progress.SILENT);
  }
}

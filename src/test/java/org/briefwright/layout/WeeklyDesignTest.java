package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.briefwright.brief.Brief;
import org.briefwright.brief.SampleBrief;
import org.junit.jupiter.api.Test;

/** The design that the program comes with. */
class WeeklyDesignTest {

  private static final Path FOLDER = Path.of("templates/weekly");

  private static String xhtml(Brief brief) {
    return new Compositor()
        .compose(brief, TinyDesign.blanks(brief), Design.open(FOLDER, Paper.A4))
        .xhtml();
  }

  @Test
  void every_part_of_it_asks_only_for_what_is_there() {
    new Compositor().check(Design.open(FOLDER, Paper.A4));
  }

  @Test
  void what_a_section_lacks_is_told_in_one_line_and_not_by_headings_over_nothing() {
    String xhtml = xhtml(SampleBrief.busy());
    String tajikistan = xhtml.substring(xhtml.indexOf("id=\"tj\""), xhtml.indexOf("id=\"tm\""));
    assertThat(tajikistan)
        .contains("<p class=\"absent\">Found in 8 documents: no deals or other amounts.</p>")
        .doesNotContain("Deals and money</h3>");
  }

  @Test
  void a_country_without_documents_is_printed_as_not_covered_and_not_as_calm() {
    String xhtml = xhtml(SampleBrief.busy());
    String turkmenistan = xhtml.substring(xhtml.indexOf("id=\"tm\""), xhtml.indexOf("id=\"uz\""));
    assertThat(turkmenistan).contains("Not covered").doesNotContain("Nothing found");
  }

  @Test
  void the_ledger_holds_the_anchor_that_a_country_section_points_at() {
    assertThat(xhtml(SampleBrief.busy()))
        .contains("id=\"ledger-D1\"")
        .contains("href=\"#ledger-D1\"");
  }
}

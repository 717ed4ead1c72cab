package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.briefwright.brief.Brief;
import org.briefwright.brief.SampleBrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldReaderTest {

  private static final Brief BRIEF = SampleBrief.busy();

  @TempDir Path folder;

  private String fill(String body) {
    return new Compositor()
        .compose(BRIEF, TinyDesign.blanks(BRIEF), TinyDesign.of(folder, body))
        .xhtml();
  }

  @Test
  void a_path_leads_through_records_to_a_text() {
    assertThat(fill("<p th:text=\"${masthead.title}\"/>")).contains("<p>Central Asia Weekly</p>");
  }

  @Test
  void a_number_in_brackets_picks_an_element_of_a_list() {
    assertThat(fill("<p th:text=\"${ledger.deals[1].id}\"/>")).contains("<p>D2</p>");
  }

  @Test
  void an_element_past_the_end_is_nothing() {
    assertThat(fill("<p th:text=\"${ledger.deals[999].id}\"/>")).contains("<p></p>");
  }

  @Test
  void a_list_tells_its_size_and_whether_it_is_empty() {
    assertThat(fill("<p th:unless=\"${countries.empty}\" th:text=\"${countries.size}\"/>"))
        .contains("<p>5</p>");
  }

  @Test
  void a_list_tells_its_elements_in_two_columns() {
    assertThat(
            fill(
                "<div th:each=\"band : ${countries.columns}\"><p th:each=\"column : ${band}\"><b th:each=\"one : ${column}\" th:text=\"${one.country.code}\"/></p></div>"))
        .containsPattern("<div><p>(<b>..</b>)+</p><p>(<b>..</b>)+</p></div>");
  }

  @Test
  void an_optional_value_is_read_as_if_it_were_there() {
    assertThat(fill("<p th:text=\"${countries[0].lead.refs[0].label}\"/>")).contains("<p>1.1</p>");
  }

  @Test
  void a_field_of_an_optional_value_that_is_not_there_is_nothing() {
    assertThat(fill("<p th:text=\"${countries[3].lead.text}\"/>")).contains("<p></p>");
  }

  @Test
  void an_optional_value_tells_whether_it_is_there() {
    assertThat(fill("<p th:if=\"${countries[3].lead.present}\">there</p>")).doesNotContain("there");
  }

  @Test
  void a_loop_tells_where_it_is() {
    assertThat(fill("<p th:each=\"c, at : ${countries}\" th:text=\"|${at.count} ${at.last}|\"/>"))
        .contains("<p>1 false</p>", "<p>5 true</p>");
  }

  @Test
  void a_misspelt_field_is_refused_with_file_line_and_the_likely_name() {
    assertThatThrownBy(
            () -> fill("<p th:each=\"row : ${ledger.deals}\" th:text=\"${row.amuont}\"/>"))
        .isInstanceOf(LayoutException.class)
        .hasMessageEndingWith(
            "tiny.html:4: field \"amuont\" is not in DealRow; did you mean \"amount\"?");
  }

  @Test
  void a_field_like_no_other_is_refused_with_all_that_there_are() {
    assertThatThrownBy(() -> fill("<p th:text=\"${masthead.weather}\"/>"))
        .hasMessageContaining("field \"weather\" is not in Masthead; write one of: title, region");
  }

  @Test
  void a_variable_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> fill("<p th:text=\"${mastheat.title}\"/>"))
        .hasMessageContaining("there is no \"mastheat\" here; did you mean \"masthead\"?");
  }

  @Test
  void a_method_can_not_be_called() {
    assertThatThrownBy(() -> fill("<p th:text=\"${masthead.title.getClass()}\"/>"))
        .hasMessageContaining("is not a path of fields");
  }

  @Test
  void a_class_can_not_be_reached() {
    assertThatThrownBy(() -> fill("<p th:text=\"${masthead.title.class}\"/>"))
        .hasMessageContaining("field \"class\" is not in a text");
  }

  @Test
  void letters_that_xml_has_not_are_left_out_and_accents_joined_to_their_letters() {
    assertThat(Text.clean("a\u0000b\uD800c\u000B и\u0306")).isEqualTo("abc й");
  }
}

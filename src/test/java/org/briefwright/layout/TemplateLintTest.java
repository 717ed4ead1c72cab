package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLintTest {

  private static void check(String body) {
    TemplateLint.check("weekly.html", TinyDesign.html(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p th:utext="${a}"/>                                     | the attribute th:utext can't be used; write th:text
          <p th:inline="javascript">x</p>                          | the attribute th:inline can't be used
          <p onclick="x()">x</p>                                   | the attribute onclick can't be used
          <script>x</script>                                       | the element script can't be used
          <img alt="x"/>                                           | the element img can't be used
          <link rel="stylesheet"/>                                 | the element link can't be used
          <a title="x" href="https://example.org">x</a>            | does not stay in the edition
          <a title="x" th:href="${a.b}">x</a>                      | does not stay in the edition
          <a title="x" th:href="@{/x}">x</a>                       | does not stay in the edition
          <a href="#x">x</a>                                       | the element a has no title
          <object type="application/x-drawing" data="f"/>          | the element object has no alt
          <object type="image/png" alt="x" data="f"/>              | an object can only be a drawing
          <object type="application/x-drawing" alt="x" data="file:/etc/passwd"/> | reaches outside of the edition
          <table><tr><th>x</th></tr></table>                       | the element th has no scope
          <p th:text="*{a}"/>                                      | is not a plain expression
          <p th:text="__${a}__"/>                                  | is not a plain expression
          <p th:text="${a.b()}"/>                                  | is not a path of fields
          <p th:text="${a > 1}"/>                                  | is not a path of fields
          <p>[[${a}]]</p>                                          | expressions can't stand in the text
          <p>[(${a})]</p>                                          | expressions can't stand in the text
          <p th:if="${a}" th:replace="~{b :: c}"/>                 | th:if has no effect beside th:replace
          <p>x</div>                                               | not well-formed
          <p>&nbsp;</p>                                            | not well-formed
          """)
  void what_a_template_may_not_do_is_refused(String body, String problem) {
    assertThatThrownBy(() -> check(body))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining(problem)
        .satisfies(e -> assertThat(e.getMessage()).startsWith("weekly.html:4: "));
  }

  @Test
  void the_line_is_that_of_the_attribute_not_of_the_end_of_its_element() {
    assertThatThrownBy(() -> check("<p\n class=\"a\"\n th:utext=\"x\"\n title=\"b\">x</p>"))
        .hasMessageStartingWith("weekly.html:6: ");
  }

  @Test
  void a_document_type_is_refused_with_whatever_it_may_bring() {
    assertThatThrownBy(() ->
            TemplateLint.check(
                "weekly.html", "<!DOCTYPE html SYSTEM \"file:/etc/passwd\"><html lang=\"en\"/>"))
        .hasMessageContaining("not well-formed");
  }

  @Test
  void links_to_anchors_conditions_and_loops_pass() {
    assertThatCode(() ->
            check(
                "<p th:each=\"r : ${rows}\" th:if=\"${r.size} &gt; 1 and not ${r.empty}\">"
                    + "<a th:href=\"|#${r.target}|\" th:title=\"|to ${r.label}|\" th:text=\"${r.label}\">1</a></p>"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p { background: url(http://a/b) }   | "url(" can't be used
          @import "a.css";                    | "@import" can't be used
          @font-face { src: local(x) }        | "@font-face" can't be used
          p { float: left }                   | "float:" can't be used
          p { display: flex }                 | "flex" can't be used
          p { display: inline-grid }          | "inline-grid" can't be used
          p { color: var(--ink) }             | "var(" can't be used
          p { width: calc(1pt + 2pt) }        | "calc(" can't be used
          p { break-before: page }            | write page-break-before
          """)
  void what_the_engine_lacks_is_refused_in_a_style_sheet(String rule, String problem) {
    assertThatThrownBy(
            () -> StyleLint.check("weekly.css", "/* float: is a word\n here */\n" + rule))
        .isInstanceOf(LayoutException.class)
        .hasMessageStartingWith("weekly.css:3: ")
        .hasMessageContaining(problem);
  }
}

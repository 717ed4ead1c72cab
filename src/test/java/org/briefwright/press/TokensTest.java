package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefwright.press.Tokens.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static List<String> words(String content) {
    Tokens tokens = new Tokens(content.getBytes(StandardCharsets.ISO_8859_1));
    List<String> words = new ArrayList<>();
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      words.add(
          switch (kind) {
            case NUMBER -> String.valueOf(tokens.value());
            case NAME -> "/" + tokens.word();
            case TEXT -> "(" + new String(tokens.codes(), StandardCharsets.ISO_8859_1) + ")";
            case OPEN -> "open";
            case CLOSE -> "close";
            case OPERATOR -> tokens.word();
            case END -> "end";
          });
    }
    return words;
  }

  @Test
  void numbers_may_have_a_sign_and_a_fraction_or_only_a_fraction() {
    assertThat(words("12 -3.25 +7 .5 -.002 4."))
        .containsExactly("12.0", "-3.25", "7.0", "0.5", "-0.002", "4.0");
  }

  @Test
  void names_and_operators_need_no_space_before_brackets() {
    assertThat(words("/Span<</MCID 3>>BDC[(a)-20(b)]TJ T* f*"))
        .containsExactly(
            "/Span", "open", "/MCID", "3.0", "close", "BDC", "open", "(a)", "-20.0", "(b)", "close",
            "TJ", "T*", "f*");
  }

  @Test
  void a_word_of_every_page_is_one_object_and_others_like_it_are_their_own() {
    List<String> words = words("/MCID 0 BDC BDC BDd bDC");
    assertThat(words.get(2)).isEqualTo("BDC").isSameAs(words.get(3));
    assertThat(words.subList(4, 6)).containsExactly("BDd", "bDC");
  }

  @Test
  void a_literal_text_holds_brackets_in_pairs_and_escaped_letters() {
    assertThat(words("(a(b)c) (\\)\\(\\\\) (\\101\\12x\\7) (one\\\ntwo\\\r\nthree) (\\n\\q)"))
        .containsExactly("(a(b)c)", "()(\\)", "(A\nx\u0007)", "(onetwothree)", "(\nq)");
  }

  @Test
  void a_hexadecimal_text_may_have_spaces_and_leave_out_its_last_digit() {
    assertThat(words("<41 4\n2> <414> <>")).containsExactly("(AB)", "(A@)", "()");
  }

  @Test
  void a_comment_goes_on_to_the_end_of_the_line() {
    assertThat(words("1 % (not\n2%3\r4")).containsExactly("1.0", "2.0", "4.0");
  }

  @Test
  void the_bytes_of_an_image_are_no_words() {
    assertThat(words("BI /W 1 ID \u0001(( EIx )\u00FF EI Q"))
        .containsExactly("BI", "/W", "1.0", "EI", "Q");
  }

  @Test
  void a_word_is_known_by_its_place_in_the_content() {
    Tokens tokens = new Tokens("  /Span BDC".getBytes(StandardCharsets.ISO_8859_1));
    tokens.next();
    assertThat(tokens.start()).isEqualTo(2);
    assertThat(tokens.end()).isEqualTo(7);
  }

  @RepeatedTest(200)
  void any_bytes_come_to_an_end(RepetitionInfo run) {
    String letters = "()<>[]/%\\ ID EI17.-+\n\u00E9";
    byte[] bytes = new byte[60];
    Random random = new Random(run.getCurrentRepetition());
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) letters.charAt(random.nextInt(letters.length()));
    }
    assertThat(words(new String(bytes, StandardCharsets.ISO_8859_1)).size()).isLessThan(61);
  }
}

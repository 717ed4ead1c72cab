package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts made to be slow, of half a million characters each. A pilcrow stands for a line end. */
class SlowTextTest extends InboxTest {

  @ParameterizedTest
  @Timeout(30)
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a.txt~((((",
        "a.txt~a (b ",
        "a.txt~A. ",
        "a.txt~“A. ",
        "a.txt~1.1.",
        "a.txt~December 1 ",
        "a.txt~a\u0301\u0316\u0301",
        "a.txt~Related¶¶The bank lent money to Almaty in one go, said he who knows it.¶¶The bank lent"
            + " more money to Almaty in one go, said he who knows it.¶¶",
        "a.txt~John Smith¶",
        "a.txt~THE NAME OF IT¶",
        "a.txt~“Water has no passport.”¶¶",
        "a.txt~Photo: ",
        "a.txt~contact a.b.c.d@¶",
        "a.md~[](](",
        "a.md~![",
        "a.md~- a¶",
        "a.html~<p>The bank lent money. It did.",
        "a.html~<time>1 May</time>",
        "a.html~<div><span>a</span><div>",
        "a.html~<table><tr><td>",
        "a.html~<br> a",
        "a.html~<!--",
        "a.html~<b>a",
        "a.html~<h1> </h1>",
        "a.html~<h2 class=entry-title>a b c",
        "a.html~<div class=logo>",
        "a.html~<a href=/>a</a> ",
        "a.html~© 2024 A ",
        "a.xml~<item><title>a b c</title>",
        "a.xml~<item><title>a b c</title></item>",
        "a.xml~<![CDATA[",
        "a.txt~A, A, 2024 ",
        "a.txt~(c) 2024 A, ",
        "a.txt~A <a@",
        "a.eml~> quoted¶On Monday he wrote:¶"
      })
  void time_is_proportional_to_length(String name, String unit) {
    String start =
        switch (name) {
          case "a.html" -> "<html><body>";
          case "a.xml" -> "<rss><channel>";
          case "a.eml" -> "From: a@b.example\nMIME-Version: 1.0\n\nhello\n";
          default -> "";
        };
    write(name, start + unit.replace('¶', '\n').repeat(500_000 / unit.length()));

    assertThat(readings()).isNotEmpty();
  }
}

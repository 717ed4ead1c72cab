package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of many makes: what is kept must be the article and nothing else. */
class HtmlPageTest extends InboxTest {

  private static final String ONE =
      "The port of Aktau moved a record number of containers in October, the customs office said.";
  private static final String TWO =
      "Most of them came from the east. Few went back full, and nobody expects that to change.";
  private static final String THREE =
      "A second crane, paid for by the state fund, is to be put up before the end of the winter.";
  private static final String TITLE = "Port of Aktau counts its containers";

  private void assertArticle(String html) {
    assertThat(kinds(read("page.html", html)))
        .containsExactly(
            "TITLE " + TITLE,
            "BODY " + ONE,
            "BODY Most of them came from the east.",
            "BODY Few went back full, and nobody expects that to change.",
            "BODY " + THREE);
  }

  @Test
  void a_blog_theme() {
    assertArticle(
        """
        <!DOCTYPE html><html lang="en"><head><title>Port of Aktau counts its containers &#8211; Caspian Log</title></head>
        <body class="post-template-default single has-sidebar">
        <header id="masthead" class="site-header"><p class="site-title"><a href="/">Caspian Log</a></p>
        <nav class="main-navigation"><ul><li><a>Home</a></li><li><a>Ports</a></li></ul></nav></header>
        <div id="content" class="site-content"><div id="primary" class="content-area"><main>
        <article class="post type-post"><header class="entry-header"><h1 class="entry-title">%s</h1>
        <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2025-11-03">3 Nov</time></span>
        <span class="byline"> by <a>Jane Doe</a></span></div></header>
        <div class="entry-content"><p>%s</p><p>%s</p>
        <div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li></ul></div>
        <p>%s</p></div>
        <footer class="entry-footer"><span class="tags-links">Tagged <a>port</a>, <a>sea</a></span></footer></article>
        <nav class="navigation post-navigation"><a rel="prev">Ferries idle</a></nav>
        <div id="comments" class="comments-area"><h2>2 thoughts on “Port”</h2><ol><li><p>I was there when they counted them, and it was fewer by far, believe me or not.</p></li></ol></div>
        </main></div><aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li><a>Ferries idle</a></li></ul></aside></div>
        <footer class="site-footer">Proudly powered by a blog engine</footer></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void an_old_page_laid_out_in_tables() {
    assertArticle(
        """
        <html><head><title>Ministry of Transport: Port of Aktau counts its containers</title></head><body>
        <table width="100%%"><tr><td colspan="3"><img src="top.gif"> <a href="/">Main page</a> | <a href="/map">Site map</a></td></tr>
        <tr><td width="150"><a>About the ministry</a><br><a>News</a><br><a>Tenders</a><br><a>Contacts</a></td>
        <td><h1>%s</h1><font size="2">%s<br><br>%s<br><br>%s</font></td>
        <td width="150"><b>Useful links</b><br><a>Government</a><br><a>President</a></td></tr>
        <tr><td colspan="3">&copy; 2025 Ministry of Transport. All rights reserved.</td></tr></table></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void nested_boxes_without_any_names() {
    assertArticle(
        """
        <html><body><div><div><a href="/">Home</a> <a href="/n">News</a> <a href="/s">Sport</a></div>
        <div><div><h1>%s</h1><div><p>%s</p><p>%s</p><p>%s</p></div></div>
        <div><div><a href="/1">Tanker leaves the yard after a year of repairs</a></div>
        <div><a href="/2">Fishermen want their quay back</a></div></div></div></div></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void a_page_inside_one_form() {
    assertArticle(
        """
        <html><body><form id="aspnetForm" method="post"><div id="ctl00_header"><h2>State Customs Committee</h2></div>
        <div id="ctl00_menu" class="menu"><a>Law</a><a>News</a></div>
        <div id="ctl00_main"><div class="news-detail"><h1>%s</h1>
        <span class="news-date">03.11.2025</span><div class="news-detail-text"><p>%s</p><p>%s</p><p>%s</p></div></div></div>
        <div class="bottom-bar">Address: 1 Port Street</div></form></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void a_russian_engine_with_line_breaks_for_paragraphs() {
    Article article =
        read(
            "page.html",
            """
            <html lang="ru"><head><meta charset="utf-8"><title>Порт Актау считает контейнеры » Каспийский журнал</title></head>
            <body><div class="main-menu"><a>Главная</a> <a>Экономика</a></div>
            <div id="dle-content"><div class="story"><h1>Порт Актау считает контейнеры</h1>
            <div class="story-info">3-11-2025, 12:15. Автор: admin</div>
            <div class="full-text">Порт Актау обработал в октябре рекордное число контейнеров, сообщила таможня.<br>
            Большинство пришло с востока, и мало кто ждёт, что это изменится.<br>
            Второй кран поставят до конца зимы, обещают в фонде.</div>
            <div class="rating">Рейтинг: 4.6</div><div class="print">Распечатать</div></div></div>
            <div class="sidebar"><h3>Популярное</h3><ul><li><a>Паромы стоят без дела</a></li></ul></div>
            <div class="footer">Все права защищены. При использовании материалов ссылка обязательна.</div></body></html>
            """);

    assertThat(texts(article))
        .containsExactly(
            "Порт Актау считает контейнеры",
            "Порт Актау обработал в октябре рекордное число контейнеров, сообщила таможня.",
            "Большинство пришло с востока, и мало кто ждёт, что это изменится.",
            "Второй кран поставят до конца зимы, обещают в фонде.");
    assertThat(article.document().publisher()).contains("Каспийский журнал");
    assertThat(article.document().language()).isEqualTo("ru");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
  }

  @Test
  void stories_of_others_between_the_paragraphs() {
    assertArticle(
        """
        <html><body><main><article><h1>%s</h1><p>%s</p>
        <div class="read-also"><b>Read also</b> <a>Ferries idle in Baku</a></div><p>%s</p>
        <aside><h4>Related</h4><p>A ferry with forty wagons on board ran aground off Baku on Sunday night, the port said.</p></aside>
        <div data-slot="2" class="ad-slot">ADVERTISEMENT<br>Buy a flat at 9%% a year.</div>
        <p>%s</p></article></main></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void a_page_of_hashed_class_names() {
    assertArticle(
        """
        <html><head><script id="__NEXT_DATA__" type="application/json">{"props":{"text":"no"}}</script></head>
        <body><div id="__next"><div class="css-1x2y3z"><div class="css-a1"><a href="/">Caspian Log</a></div>
        <div class="css-b2"><div class="css-c3"><h1 class="css-t0">%s</h1><div class="css-d4"><p class="css-p">%s</p></div>
        <div class="css-d4"><p class="css-p">%s</p></div><div class="css-d4"><p class="css-p">%s</p></div></div></div></div></div></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void text_that_nobody_sees_is_not_read() {
    assertArticle(
        """
        <html><body><article><div class="sticky" aria-hidden="true"><span>%1$s</span></div><h1>%1$s</h1>
        <p hidden>This paragraph is for machines only and says nothing that matters to anyone.</p>
        <template><p>A template that a script would fill in with the newest comments of readers.</p></template>
        <noscript><p>Please enable scripts in your browser to read the news of this page today.</p></noscript>
        <p style="display: none">Another paragraph that no reader of the page has ever seen anywhere.</p>
        <p>%2$s</p><p>%3$s</p><p>%4$s</p><script>document.write("Hello. Hello. Hello.");</script></article></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE));
  }

  @Test
  void two_thirds_of_the_page_are_comments() {
    String comment =
        "<p>I do not believe a word of it, as the counting was done at night and by one man alone.</p>";
    assertArticle(
        """
        <html><body><div class="page"><div class="story"><h1>%s</h1><p>%s</p><p>%s</p><p>%s</p></div>
        <div class="comments-list">%s</div></div></body></html>
        """
            .formatted(TITLE, ONE, TWO, THREE, comment.repeat(8)));
  }

  @Test
  void a_name_in_the_middle_of_a_sentence_only_says_how_it_looks() {
    Article article =
        read(
            "page.html",
            "<html><body><article><h1>"
                + TITLE
                + "</h1><p>The port moved <span class=\"counter\">forty"
                + " thousand</span> boxes until <span class=\"date\">3 November</span>, a record by"
                + " far.</p><p>"
                + TWO
                + "</p></article></body></html>");

    assertThat(texts(article))
        .contains("The port moved forty thousand boxes until 3 November, a record by far.");
  }

  @Test
  void headings_lists_and_tables_keep_their_kind() {
    Article article =
        read(
            "page.html",
            """
            <html><body><article><h1>Port of Aktau counts its containers</h1>
            <p>The port of Aktau moved a record number of containers in October, the customs office said.</p>
            <h2>What was signed</h2><ul><li>a loan for two cranes;</li><li>a lease of one ferry.</li></ul>
            <p><strong>Figures of the year</strong></p>
            <table><tr><th>Month</th><th>Boxes</th></tr><tr><td>September</td><td>31 000</td></tr></table>
            <p>Nobody expects the figures of the winter to be any better than those of last year.</p>
            </article></body></html>
            """);

    assertThat(kinds(article))
        .containsSubsequence(
            "HEADING What was signed",
            "ITEM a loan for two cranes;",
            "ITEM a lease of one ferry.",
            "HEADING Figures of the year",
            "ITEM Month",
            "ITEM Boxes",
            "ITEM September",
            "ITEM 31 000",
            "BODY Nobody expects the figures of the winter to be any better than those of last year.");
  }

  @Test
  void paragraphs_of_preformatted_text_are_rebuilt() {
    Article article =
        read(
            "page.html",
            """
            <html><body><h1>Port of Aktau counts its containers</h1><pre>
            The port of Aktau moved a record number of containers in
            October, the customs office said on Monday, most of them
            from the east.

            Few went back full, and nobody on the quays or in the
            ministry expects that to change.
            </pre></body></html>
            """);

    assertThat(texts(article))
        .containsExactly(
            "Port of Aktau counts its containers",
            "The port of Aktau moved a record number of containers in October, the customs office"
                + " said on Monday, most of them from the east.",
            "Few went back full, and nobody on the quays or in the ministry expects that to change.");
  }

  @Test
  void a_page_called_text_is_a_page_all_the_same() {
    Article article =
        read(
            "page.txt",
            "<!DOCTYPE html><html><body><h1>" + TITLE + "</h1><p>" + ONE + "</p></body></html>");

    assertThat(texts(article)).containsExactly(TITLE, ONE);
  }

  @Test
  void a_page_without_text_of_its_own_says_so() {
    Article article =
        read("page.html", "<html><body><nav><a>Home</a><a>News</a></nav></body></html>");

    assertThat(article.sentences()).isEmpty();
    assertThat(article.notices())
        .singleElement()
        .hasToString("page.html: no text of its own was found; look at what was dropped");
  }

  @Test
  void a_site_whose_own_name_is_the_first_heading() {
    Article article =
        read(
            "page.html",
            """
            <html><head><title>Pass Blog: %1$s</title></head><body><div class="top"><h1><a href="/">Pass Blog</a></h1></div>
            <div class="post"><h3 class="post-title">%1$s</h3><div class="post-body">%2$s<br><br>%3$s</div></div></body></html>
            """
                .formatted(TITLE, ONE, THREE));

    assertThat(texts(article)).containsExactly(TITLE, ONE, THREE);
    assertThat(article.document().title()).contains(TITLE);
    assertThat(article.document().publisher()).contains("Pass Blog");
  }

  @Test
  void a_row_of_parts_without_spaces_between_them() {
    Article article =
        read(
            "page.html",
            "<html><body><div><h1>"
                + TITLE
                + "</h1><div><span>3 November 2025</span><span>14:05</span></div><p>"
                + ONE
                + "</p><p><span>The Kazakh</span><span>stan Railways paid for the second crane in May.</span></p></div></body></html>");

    assertThat(texts(article))
        .contains("The Kazakhstan Railways paid for the second crane in May.");
    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
  }

  @Test
  void a_footer_above_the_text_of_an_article_dates_it() {
    Article article =
        read(
            "page.html",
            "<html><body><article><h1>"
                + TITLE
                + "</h1><footer class=\"node__meta\">Submitted by editor on Mon, 03/11/2025"
                + " - 14:05</footer><p>"
                + ONE
                + "</p><p>"
                + TWO
                + "</p></article></body></html>");

    assertThat(article.document().published())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2025-11-03"));
  }

  @Test
  void a_heading_of_sentences_is_a_paragraph() {
    Article article =
        read(
            "page.html",
            "<html><body><h1>"
                + TITLE
                + "</h1><h4>"
                + TWO
                + "</h4><p>"
                + ONE
                + "</p></body></html>");

    assertThat(kinds(article)).contains("BODY Most of them came from the east.");
  }

  @Test
  void the_signature_of_a_post_set_into_the_page_is_dropped() {
    Article article =
        read(
            "page.html",
            "<html><body><article><h1>"
                + TITLE
                + "</h1><p>"
                + ONE
                + "</p><blockquote><p>We count day and night.</p>— Port (@port) <a>3 November</a></blockquote><p>"
                + THREE
                + "</p></article></body></html>");

    assertThat(texts(article)).containsExactly(TITLE, ONE, "We count day and night.", THREE);
  }
}

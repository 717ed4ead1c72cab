package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.briefwright.brief.SampleBrief;
import org.briefwright.layout.Paper;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final Copy COPY = TinyPages.print(TinyPages.weekly(SampleBrief.busy(), Paper.A4));

  /**
   * A link that stands on a page and leads to one, both from 0.
   *
   * @param purpose as a screen reader says it
   */
  private record Link(String purpose, int from, int to) {}

  private static List<Link> links() throws IOException {
    List<Link> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(COPY.pdf())) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            links.add(new Link(link.getContents(), page, target(link)));
          }
        }
      }
    }
    return links;
  }

  private static int target(PDAnnotationLink link) throws IOException {
    PDDestination destination =
        link.getAction() instanceof PDActionGoTo action
            ? action.getDestination()
            : link.getDestination();
    return ((PDPageDestination) destination).retrievePageNumber();
  }

  @Test
  void every_reference_leads_to_the_page_that_holds_its_sentence() throws IOException {
    List<String> texts = TinyPages.texts(COPY);
    assertThat(links())
        .filteredOn(link -> link.purpose().startsWith("Evidence, sentence "))
        .hasSizeGreaterThan(60)
        .allSatisfy(link ->
            assertThat(texts.get(link.to()))
                .containsPattern(
                    "\\b" + link.purpose().replace("Evidence, sentence ", "") + "[ \u00A0]"));
  }

  @Test
  void every_reference_can_be_followed_back_to_its_page() throws IOException {
    Map<Integer, Integer> there = new HashMap<>();
    Map<Integer, Integer> back = new HashMap<>();
    for (Link link : links()) {
      if (link.purpose().startsWith("Evidence, sentence ")) {
        there.merge(link.from(), 1, Integer::sum);
      } else if (link.purpose().startsWith("Back to ")) {
        back.merge(link.to(), 1, Integer::sum);
      }
    }
    assertThat(back).isEqualTo(there);
  }

  @Test
  void every_link_has_a_purpose() throws IOException {
    assertThat(links()).noneMatch(link -> link.purpose() == null || link.purpose().isBlank());
  }

  @Test
  void the_bookmarks_name_the_parts_and_the_countries() throws IOException {
    List<String> titles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(COPY.pdf())) {
      for (PDOutlineItem part : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(part.getTitle());
        part.children().forEach(country -> titles.add("- " + country.getTitle()));
      }
    }
    assertThat(titles)
        .startsWith("Key developments", "The region", "Countries", "- Kazakhstan", "- Kyrgyzstan")
        .endsWith("Sources and method", "Evidence");
  }

  @Test
  void the_contents_on_the_front_page_tell_the_page_where_each_part_begins() throws IOException {
    String front = TinyPages.texts(COPY).getFirst();
    assertThat(links().stream().distinct())
        .filteredOn(link ->
            link.from() == 0 && List.of("Tajikistan", "Deals ledger").contains(link.purpose()))
        .hasSize(2)
        .allSatisfy(link ->
            assertThat(front).containsPattern(link.purpose() + "\\W+" + (link.to() + 1) + "\\b"));
  }
}

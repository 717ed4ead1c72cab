package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.document.Article;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Facts;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FreezerTest {

  private final Freezer freezer = new Freezer();

  @RepeatedTest(60)
  void any_reading_facts_or_edition_reads_back_equal(RepetitionInfo repetition) {
    RandomRecords random = new RandomRecords(repetition.getCurrentRepetition());
    for (Class<? extends Record> type : List.of(Article.class, Found.class, Frozen.class)) {
      readsBackEqual(random.of(type));
    }
  }

  private void readsBackEqual(Record value) {
    String frozen = freezer.freeze(value, RandomRecords.DOCUMENT);
    assertThat(freezer.thaw(frozen, value.getClass(), RandomRecords.DOCUMENT)).isEqualTo(value);
  }

  @Test
  void real_files_of_every_kind_read_back_equal_with_their_facts() {
    Extractor extractor = new Extractor(Profiles.standard().load("central-asia", Path.of("")));
    try (Stream<Reading> readings =
        new Library(Limits.standard())
            .read(List.of(Path.of("src/example/documents")), Given.nothing())) {
      List<Article> articles =
          readings
              .filter(Reading.Read.class::isInstance)
              .map(reading -> ((Reading.Read) reading).article())
              .toList();
      assertThat(articles).hasSizeGreaterThan(5).allSatisfy(this::readsBackEqual);
      assertThat(articles)
          .allSatisfy(article -> readsBackEqual(article, extractor.extract(article)));
    }
  }

  private void readsBackEqual(Article article, Facts facts) {
    String id = article.document().id();
    String frozen = freezer.freeze(Found.of(facts), id);
    assertThat(freezer.thaw(frozen, Found.class, id).in(article)).isEqualTo(facts);
  }

  @Test
  void what_an_older_program_did_not_write_is_read_as_absent() {
    record Old(String name) {}
    record New(String name, List<String> more, java.util.Optional<String> note, boolean flag) {}
    String frozen = freezer.freeze(new Old("a"), "");
    assertThat(freezer.thaw(frozen, New.class, ""))
        .isEqualTo(new New("a", List.of(), java.util.Optional.empty(), false));
  }

  @Test
  void what_an_older_program_wrote_and_nobody_asks_for_any_more_is_passed_over() {
    record Old(List<List<String>> gone, String name) {}
    record New(String name) {}
    String frozen = freezer.freeze(new Old(List.of(List.of("x")), "a"), "");
    assertThat(freezer.thaw(frozen, New.class, "")).isEqualTo(new New("a"));
  }
}

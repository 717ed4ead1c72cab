package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.document.Article;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.document.Recollection;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Facts;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class MemoryTest {

  private static final Profile PROFILE = Profiles.standard().load("central-asia", Path.of(""));

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  private Optional<Archive> opened = Optional.empty();
  private final List<String> read = new ArrayList<>();
  private final List<String> searched = new ArrayList<>();

  @BeforeEach
  void open() {
    opened = Optional.of(Archive.open(engine.place(folder), new SettableClock()));
  }

  @AfterEach
  void close() {
    opened.ifPresent(Archive::close);
  }

  private Path inbox() throws IOException {
    return Files.createDirectories(folder.resolve("inbox"));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(inbox().resolve(file), text);
  }

  /** The facts of all files; notes in {@link #read} and {@link #searched} what was not known. */
  private List<Facts> run(Given given, Limits limits, Profile profile) throws IOException {
    read.clear();
    searched.clear();
    Extractor extractor = new Extractor(profile);
    try (ArchiveMemory memory = opened.orElseThrow().memory();
        Stream<Reading> readings =
            new Library(limits, noting(memory.documents())).read(List.of(inbox()), given)) {
      return readings
          .map(reading -> ((Reading.Read) reading).article())
          .map(article ->
              memory.facts(
                  article,
                  profile.sha256(),
                  unknown -> {
                    searched.add(unknown.document().file());
                    return extractor.extract(unknown);
                  }))
          .toList();
    }
  }

  private List<Facts> run() throws IOException {
    return run(Given.nothing(), Limits.standard(), PROFILE);
  }

  private Recollection noting(Recollection memory) {
    return new Recollection() {
      @Override
      public Optional<Article> recall(String key) {
        return memory.recall(key);
      }

      @Override
      public void keep(String key, Article article) {
        read.add(article.document().file());
        memory.keep(key, article);
      }
    };
  }

  @Test
  void a_known_document_is_neither_read_nor_searched_again_and_says_the_same() throws IOException {
    write("a.txt", Desks.LOAN);
    write("b.txt", Desks.LOAN.replace("canal", "bridge"));
    List<Facts> first = run();

    assertThat(run()).isEqualTo(first);
    assertThat(read).isEmpty();
    assertThat(searched).isEmpty();
  }

  @Test
  void of_many_only_the_new_and_the_changed_ones_are_read() throws IOException {
    for (int i = 0; i < 250; i++) {
      write("d" + i + ".txt", Desks.LOAN.replace("$40", "$" + (i + 1)));
    }
    run();
    write("d7.txt", Desks.LOAN.replace("$40", "$777"));
    write("new.txt", Desks.LOAN.replace("$40", "$999"));
    run();
    assertThat(read).containsExactly("d7.txt", "new.txt");
    assertThat(searched).containsExactly("d7.txt", "new.txt");
  }

  @Test
  void what_is_handed_in_beside_a_document_belongs_to_its_reading() throws IOException {
    write("a.txt", Desks.LOAN);
    run();
    write("manifest.csv", "file,published\na.txt,2025-11-07\n");
    assertThat(run().getFirst().document().published()).contains(LocalDate.parse("2025-11-07"));
    assertThat(read).containsExactly("a.txt");

    write(
        "manifest.csv",
        "file,published\n# a remark\n\na.txt,2025-11-07\n".replace("# a remark\n\n", ""));
    run();
    assertThat(read).isEmpty();
    run(
        new Given(Optional.empty(), Optional.of(LocalDate.parse("2025-11-01"))),
        Limits.standard(),
        PROFILE);
    assertThat(read).containsExactly("a.txt");
    run(Given.nothing(), Limits.standard().with("depth", 99), PROFILE);
    assertThat(read).containsExactly("a.txt");
  }

  @Test
  void another_profile_searches_what_is_read_already() throws IOException {
    write("a.txt", Desks.LOAN);
    run();
    run(
        Given.nothing(),
        Limits.standard(),
        Profiles.standard().load("south-caucasus", Path.of("")));
    assertThat(read).isEmpty();
    assertThat(searched).containsExactly("a.txt");
  }

  @Test
  void two_runs_at_once_keep_each_document_once() throws IOException {
    write("a.txt", Desks.LOAN);
    Library plain = new Library(Limits.standard());
    try (ArchiveMemory one = opened.orElseThrow().memory();
        ArchiveMemory other = opened.orElseThrow().memory();
        Stream<Reading> readings = plain.read(List.of(inbox()), Given.nothing())) {
      Article article = ((Reading.Read) readings.findFirst().orElseThrow()).article();
      one.documents().keep("key", article);
      other.documents().keep("key", article);
    }
    try (ArchiveMemory memory = opened.orElseThrow().memory()) {
      assertThat(memory.documents().recall("key")).isPresent();
    }
  }
}

package org.briefwright.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.briefwright.archive.Entry;
import org.briefwright.brief.Reported;
import org.briefwright.edition.Edition;
import org.briefwright.fact.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code editions show}. */
@Command(
    name = "show",
    description = "Shows what an edition is and what it was made from.",
    sortOptions = false)
final class EditionsShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "N", description = "A number, a name as its file has it, or latest.")
  private String ref = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      description = "Writes the kept PDF, or with the ending .json the whole edition.")
  private @Nullable String output;

  @Mixin private ArchiveOption archive;

  EditionsShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    archive = new ArchiveOption(surroundings);
  }

  @Override
  public Integer call() {
    return archive.with(open -> {
      Entry entry = open.editions().find(ref);
      Edition edition = open.editions().load(entry);
      if (output != null) {
        boolean json = output.toLowerCase(Locale.ROOT).endsWith(".json");
        surroundings.write(
            json ? edition.toJson().getBytes(StandardCharsets.UTF_8) : edition.copy().pdf(),
            output);
        return ExitCode.DONE;
      }
      lines(entry, edition).forEach(surroundings.out()::println);
      return ExitCode.DONE;
    });
  }

  private static List<String> lines(Entry entry, Edition edition) {
    List<String> lines = new ArrayList<>();
    lines.add("edition    " + entry.number() + "  " + entry.id());
    lines.add("title      " + edition.brief().masthead().title());
    lines.add("period     " + entry.from() + " to " + entry.to());
    lines.add("version    " + entry.version() + named(", corrects edition ", entry.corrects()));
    entry.earlier().ifPresent(number -> lines.add("compared   with edition " + number));
    lines.add("made       " + entry.moment() + " by " + entry.made().program());
    lines.add("pages      " + entry.pages() + ", SHA-256 " + entry.pdfSha256());
    lines.add("content    SHA-256 " + entry.contentSha256());
    lines.add("profile    " + edition.order().profile() + ", SHA-256 " + entry.profileSha256());
    lines.add("documents  " + edition.texts().size());
    int number = 0;
    for (Reported text : edition.texts()) {
      Document document = text.facts().document();
      String day = document.published().map(Object::toString).orElse("undated");
      lines.add("  " + ++number + ". " + day + "  " + document.file() + "  " + document.id());
    }
    return lines;
  }

  private static String named(String words, OptionalInt number) {
    return number.isPresent() ? words + number.getAsInt() : "";
  }
}

package org.briefwright.edition;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefwright.brief.Compared;
import org.briefwright.brief.Past;
import org.briefwright.brief.Reported;
import org.briefwright.edition.Gathering.Gathered;
import org.briefwright.fact.Document;
import org.briefwright.fact.Sha256;
import org.briefwright.layout.Design;
import org.briefwright.profile.Profile;

/**
 * Hashes what an edition is made of: program, order, profile, templates and facts; not the moment,
 * nor the version. Equal hashes, equal content.
 */
final class Content {

  private final Sha256 digest = new Sha256();

  private Content() {}

  static String hash(Order order, Profile profile, Design design, Gathered gathered, Past past) {
    Content content = new Content();
    content.add(Program.nameAndVersion());
    content.add(order.name());
    content.add(order.title().toString());
    content.add(order.zone().getId());
    content.add(order.paper().name());
    content.add(order.marking());
    content.add(order.rates().asOf().toString());
    content.add(new TreeMap<>(order.rates().perUsd()).toString());
    content.add(gathered.window().toString());
    content.add(profile.sha256());
    content.add(order.frame().language());
    content.add(order.frame().country().toString());
    design.folders().forEach(content::addFolder);
    design.themeFiles().forEach(content::addFile);
    for (Reported text : gathered.texts()) {
      content.add(facts(text));
      content.add(text.facts().document().reliability().toString());
      content.add(text.copies().stream().map(Document::file).toList().toString());
    }
    content.add(gathered.unusable().toString());
    past.before().map(Compared::contentSha256).ifPresent(content::add);
    return content.digest.hex();
  }

  private void add(String part) {
    digest.add(part + "\0");
  }

  private static String facts(Reported text) {
    StringWriter out = new StringWriter();
    try {
      FactsJson json = new FactsJson(out);
      json.write(text.facts());
      json.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void addFile(Path file) {
    try {
      digest.add(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        add(String.valueOf(file.getFileName()));
        digest.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

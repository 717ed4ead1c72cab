package org.briefwright.edition;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.briefwright.brief.Rates;
import org.briefwright.document.Limits;
import org.briefwright.layout.Paper;

/**
 * What an edition is to be made from, and how.
 *
 * @param name used in file names: small letters, digits and hyphens
 * @param title as printed; the profile's where none is given
 * @param profile a built-in name or a file
 * @param base the folder from which a profile's file name starts
 * @param documents files, folders and patterns
 * @param manifest read instead of those beside the documents
 * @param template a folder under the templates
 * @param marking a label of the Traffic Light Protocol 2.0
 * @param limits what reading one document may cost
 * @param strict whether a document that can't be used stops the edition
 */
public record Order(
    String name,
    Optional<String> title,
    String profile,
    Path base,
    List<Path> documents,
    Optional<Path> manifest,
    Period period,
    ZoneId zone,
    String template,
    Paper paper,
    String marking,
    Rates rates,
    Limits limits,
    boolean strict) {

  public Order {
    documents = List.copyOf(documents);
  }

  /** An order for {@code documents} with everything else as it is where nothing is said. */
  public static Order of(Path... documents) {
    return new Order(
        "briefing",
        Optional.empty(),
        "central-asia",
        Path.of(""),
        List.of(documents),
        Optional.empty(),
        new Period.Week(),
        ZoneId.of("UTC"),
        "weekly",
        Paper.A4,
        "TLP:CLEAR",
        Rates.none(),
        Limits.standard(),
        false);
  }

  public Order withDocuments(List<Path> paths) {
    return new Order(
        name, title, profile, base, paths, manifest, period, zone, template, paper, marking, rates,
        limits, strict);
  }

  public Order withProfile(String nameOrFile, Path folder) {
    return new Order(
        name,
        title,
        nameOrFile,
        folder,
        documents,
        manifest,
        period,
        zone,
        template,
        paper,
        marking,
        rates,
        limits,
        strict);
  }

  public Order withPeriod(Period other) {
    return new Order(
        name, title, profile, base, documents, manifest, other, zone, template, paper, marking,
        rates, limits, strict);
  }

  public Order withTemplate(String other) {
    return new Order(
        name, title, profile, base, documents, manifest, period, zone, other, paper, marking, rates,
        limits, strict);
  }

  public Order withPaper(Paper other) {
    return new Order(
        name, title, profile, base, documents, manifest, period, zone, template, other, marking,
        rates, limits, strict);
  }

  public Order strictly() {
    return new Order(
        name, title, profile, base, documents, manifest, period, zone, template, paper, marking,
        rates, limits, true);
  }
}

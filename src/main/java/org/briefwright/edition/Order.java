package org.briefwright.edition;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    boolean strict,
    Frame frame) {

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
        false,
        Frame.PLAIN);
  }

  public Order withDocuments(List<Path> paths) {
    return with(draft -> draft.documents = paths);
  }

  public Order withProfile(String nameOrFile, Path folder) {
    return with(draft -> {
      draft.profile = nameOrFile;
      draft.base = folder;
    });
  }

  public Order withPeriod(Period other) {
    return with(draft -> draft.period = other);
  }

  public Order withTemplate(String other) {
    return with(draft -> draft.template = other);
  }

  public Order withPaper(Paper other) {
    return with(draft -> draft.paper = other);
  }

  public Order withFrame(Frame other) {
    return with(draft -> draft.frame = other);
  }

  public Order strictly() {
    return with(draft -> draft.strict = true);
  }

  private Order with(Consumer<Draft> change) {
    Draft draft = new Draft();
    change.accept(draft);
    return draft.order();
  }

  /** This order, while it is being changed. */
  private final class Draft {
    private String profile = Order.this.profile;
    private Path base = Order.this.base;
    private List<Path> documents = Order.this.documents;
    private Period period = Order.this.period;
    private String template = Order.this.template;
    private Paper paper = Order.this.paper;
    private boolean strict = Order.this.strict;
    private Frame frame = Order.this.frame;

    private Order order() {
      return new Order(
          name, title, profile, base, documents, manifest, period, zone, template, paper, marking,
          rates, limits, strict, frame);
    }
  }
}

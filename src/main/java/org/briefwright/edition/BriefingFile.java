package org.briefwright.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.briefwright.brief.Rates;
import org.briefwright.document.Limits;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Paper;
import org.briefwright.profile.Yaml;
import org.briefwright.profile.YamlFile;

/** Reads a briefing file: an order that lasts. Paths in it are relative to its folder. */
public final class BriefingFile {

  private final YamlFile file;
  private final Path folder;

  private BriefingFile(YamlFile file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /** The JSON Schema of a briefing file, for editors. */
  public static String schema() {
    try (InputStream in =
        Objects.requireNonNull(BriefingFile.class.getResourceAsStream("briefing.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the order in {@code path}.
   *
   * @throws org.briefwright.profile.ProfileException if it is no YAML, or against the schema; with
   *     every such fault
   * @throws OrderException if a value can't be what it says, as a zone that does not exist
   */
  public static Order read(Path path) {
    return open(path).order();
  }

  /**
   * Opens the file in {@code path}, for its order and for what other rooms keep in it.
   *
   * @throws org.briefwright.profile.ProfileException as {@link #read} does
   */
  public static BriefingFile open(Path path) {
    YamlFile file = YamlFile.read(path, path.toString()).checked(schema());
    Path parent = path.toAbsolutePath().normalize().getParent();
    return new BriefingFile(file, parent == null ? Path.of("") : parent);
  }

  /** The keys of the file, with their lines. */
  public Yaml.Fields keys() {
    return file.root();
  }

  /** The file's name in messages. */
  public String where() {
    return file.where();
  }

  /** The folder from which its paths start. */
  public Path folder() {
    return folder;
  }

  /**
   * @throws OrderException if values can't be what they say, as a zone that does not exist; names
   *     all of them
   */
  public Order order() {
    Yaml.Fields root = file.root();
    Order plain = Order.of();
    List<Notice> faults = new ArrayList<>();
    Optional<Period> period =
        part(() -> root.text("period").map(text -> period(root, text)), faults);
    Optional<ZoneId> zone = part(() -> root.text("zone").map(text -> zone(root, text)), faults);
    Optional<Rates> rates = part(() -> Optional.of(rates(root.fields("rates"))), faults);
    if (!faults.isEmpty()) {
      throw new OrderException(faults);
    }
    return new Order(
        root.text("name").orElse(plain.name()),
        root.text("title"),
        root.text("profile").orElse(plain.profile()),
        folder,
        documents(root),
        root.text("manifest").map(folder::resolve),
        period.orElse(plain.period()),
        zone.orElse(plain.zone()),
        root.text("template").orElse(plain.template()),
        root.text("paper").map(BriefingFile::paper).orElse(plain.paper()),
        root.text("marking").orElse(plain.marking()),
        rates.orElse(plain.rates()),
        limits(root.fields("limits")),
        root.text("strict").map(Boolean::parseBoolean).orElse(false),
        new Frame(
            root.text("language").orElse(plain.frame().language()),
            root.text("country").map(Country::of),
            root.text("theme").map(folder::resolve)));
  }

  private static <T> Optional<T> part(Supplier<Optional<T>> part, List<Notice> faults) {
    try {
      return part.get();
    } catch (OrderException e) {
      faults.addAll(e.notices());
      return Optional.empty();
    }
  }

  private List<Path> documents(Yaml.Fields root) {
    return root.texts("documents").stream().map(folder::resolve).toList();
  }

  static Paper paper(String text) {
    return text.equals("Letter") ? Paper.LETTER : Paper.A4;
  }

  private Period period(Yaml.Fields root, String text) {
    return Period.parse(text, file.where() + ":" + root.lineOf("period"));
  }

  private ZoneId zone(Yaml.Fields root, String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new OrderException(
          Notice.at(
              file.where(),
              root.lineOf("zone"),
              "zone \"" + text + "\" does not exist",
              "write one of the IANA time zone database, as in Asia/Almaty"));
    }
  }

  private Rates rates(Yaml.Fields fields) {
    Optional<LocalDate> asOf = fields.text("as_of").map(text -> day(fields, text));
    Map<String, BigDecimal> perUsd = new TreeMap<>();
    fields
        .values()
        .forEach((key, value) -> {
          if (!key.equals("as_of")) {
            perUsd.put(key, new BigDecimal(value.text()));
          }
        });
    return new Rates(asOf, perUsd);
  }

  // The schema has seen to it that the names are those of limits, the values whole numbers from 1.
  private static Limits limits(Yaml.Fields fields) {
    Limits limits = Limits.standard();
    for (String setting : Limits.settings()) {
      Optional<String> value = fields.text(setting);
      if (value.isPresent()) {
        limits = limits.with(setting, Long.parseLong(value.get()));
      }
    }
    return limits;
  }

  private LocalDate day(Yaml.Fields fields, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new OrderException(
          Notice.at(
              file.where(),
              fields.lineOf("as_of"),
              "\"" + text + "\" is no day",
              "write it as in 2025-11-07"));
    }
  }
}

package org.briefwright.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Paper;

/**
 * The folder that editions land in. Each is three files of one name: the edition as JSON, its hash,
 * and the PDF, which comes last: where it is, the others are.
 */
public final class Reports {

  private static final Pattern CONTENT =
      Pattern.compile("\"content_sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");
  private static final int HEAD = 4096;
  private static final String PDF = ".pdf";

  private final Path folder;

  public Reports(Path folder) {
    this.folder = folder;
  }

  /** Each look of an edition, and each language, has versions of its own. */
  static String stem(Order order, Window window) {
    return series(order) + "_" + window.label() + "_" + window.from() + "_" + window.to();
  }

  /** What all editions of an order are called, whatever their days. */
  static String series(Order order) {
    return order.name() + look(order);
  }

  /** What sets an order apart from the usual one: a weekly edition in English on A4. */
  private static String look(Order order) {
    Frame frame = order.frame();
    return Stream.of(
            Stream.of(order.template()).filter(template -> !template.equals("weekly")),
            frame.country().stream().map(Country::code),
            Stream.of(frame.language()).filter(language -> !language.equals("en")),
            Stream.of(order.paper()).filter(paper -> paper != Paper.A4).map(Paper::name))
        .flatMap(names -> names)
        .map(name -> "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
        .collect(Collectors.joining());
  }

  /**
   * Does {@code work} while no other program works on editions of {@code name} in this folder: two
   * runs at the same minute make one edition, the second finds it.
   */
  synchronized <T> T alone(String name, Supplier<T> work) {
    Path file = folder.resolve("." + name + ".lock");
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(); // until the channel is closed, or the program ends in whatever way
        return work.get();
      }
    } catch (OverlappingFileLockException e) {
      throw new ReportsException(
          Notice.of(file.toString(), "another run holds it", "run again when that has ended"),
          e,
          true);
    } catch (IOException e) {
      throw new ReportsException(
          Notice.of(
              folder.toString(),
              "can't be written to: " + SafeFile.reason(e, folder.toAbsolutePath()),
              SafeFile.remedy(e)),
          e,
          SafeFile.isSpace(e));
    }
  }

  /** The newest edition of {@code stem}, if it has this content. */
  Optional<Path> withContent(String stem, String contentSha256) {
    return versions(stem).stream()
        .max(Integer::compare)
        .map(version -> folder.resolve(stem + "_v" + version + PDF))
        .filter(file -> content(file).equals(Optional.of(contentSha256)));
  }

  private static Optional<String> content(Path pdf) {
    Path json = sidecar(pdf, ".json");
    if (!Files.isReadable(json)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(json, StandardCharsets.UTF_8)) {
      String head = lines.findFirst().orElse("");
      Matcher matcher = CONTENT.matcher(head.substring(0, Math.min(HEAD, head.length())));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file of one version, if it is there. */
  Optional<Path> find(String stem, int version) {
    return Optional.of(folder.resolve(stem + "_v" + version + PDF)).filter(Files::exists);
  }

  /**
   * The file of an edition that is kept elsewhere; written anew where it is not there.
   *
   * @throws ReportsException if it can't be written, or a file of that name has other content
   */
  public Path restore(Edition edition) {
    Optional<Path> there = find(edition.stem(), edition.version());
    if (there.isEmpty()) {
      return keep(edition);
    }
    Path pdf = there.get();
    try {
      if (Arrays.equals(Files.readAllBytes(pdf), edition.copy().pdf())) {
        return pdf;
      }
    } catch (IOException e) {
      throw new ReportsException(
          Notice.of(pdf.toString(), "can't be read", "check its permissions"), e);
    }
    throw new ReportsException(
        Notice.of(
            pdf.toString(),
            "is not the edition of that name that was kept",
            "move it away, or write to another place with -o"));
  }

  int nextVersion(String stem) {
    return versions(stem).stream().max(Integer::compare).orElse(0) + 1;
  }

  private List<Integer> versions(String stem) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> version(stem, String.valueOf(file.getFileName())))
          .filter(OptionalInt::isPresent)
          .map(OptionalInt::getAsInt)
          .toList();
    } catch (IOException e) {
      throw new ReportsException(
          Notice.of(folder.toString(), "can't be listed", "name a folder that can be read"), e);
    }
  }

  private static OptionalInt version(String stem, String file) {
    if (!file.startsWith(stem + "_v") || !file.endsWith(PDF)) {
      return OptionalInt.empty();
    }
    String number = file.substring(stem.length() + 2, file.length() - PDF.length());
    return number.matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  /**
   * Keeps an edition.
   *
   * @return the PDF
   * @throws ReportsException if it can't be written
   */
  Path keep(Edition edition) {
    Path pdf = folder.resolve(edition.stem() + "_v" + edition.version() + PDF);
    Path json = sidecar(pdf, ".json");
    Path hash = sidecar(pdf, ".sha256");
    String line = edition.copy().sha256() + "  " + pdf.getFileName() + "\n";
    try {
      SafeFile.write(json, EditionJson.of(edition).getBytes(StandardCharsets.UTF_8));
      SafeFile.write(hash, line.getBytes(StandardCharsets.UTF_8));
      SafeFile.write(pdf, edition.copy().pdf());
    } catch (ReportsException e) {
      withdraw(json, e);
      withdraw(hash, e);
      throw e;
    }
    return pdf;
  }

  private static void withdraw(Path file, ReportsException cause) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * Reads the PDF of an edition.
   *
   * @throws OrderException if it is not there, or can't be read
   */
  public static byte[] read(Path pdf) {
    try {
      return Files.readAllBytes(pdf);
    } catch (NoSuchFileException e) {
      throw new OrderException(
          Notice.of(pdf.toString(), "is not there", "name the PDF of an edition"));
    } catch (IOException e) {
      throw new OrderException(
          Notice.of(pdf.toString(), "can't be read", "name a file that can be read"));
    }
  }

  /** What an edition is known by: the name of its PDF without the ending. */
  public static String id(Path pdf) {
    String name = String.valueOf(pdf.getFileName());
    return name.endsWith(PDF) ? name.substring(0, name.length() - PDF.length()) : name;
  }

  /** The file of the same name with another ending. */
  public static Path sidecar(Path pdf, String ending) {
    String name = String.valueOf(pdf.getFileName());
    int dot = name.lastIndexOf('.');
    return pdf.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
  }
}

package org.briefwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Reports;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Notice;
import org.briefwright.press.Bindery;
import org.briefwright.press.Inspection;
import org.briefwright.press.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copies}: makes copies of a printed edition, beside it. */
@Command(
    name = "copies",
    header = {
      "Examples:",
      "  briefwright copies weekly.pdf --for \"Aigul Nurlanova, Ministry\"     a line on each page",
      "  briefwright copies weekly.pdf --watermark DRAFT",
      "  briefwright copies weekly.pdf --password-file secret.txt           AES-256",
      "  briefwright copies weekly.pdf --booklet                            to print, fold and staple",
      "  briefwright copies w13.pdf --bind w10.pdf --bind w11.pdf --bind w12.pdf",
      "  briefwright copies weekly.pdf --preview 100                        a picture of each page",
      ""
    },
    description = "Makes copies of a printed edition beside it; the edition itself stays as it is.",
    sortOptions = false)
final class CopiesCommand implements Callable<Integer> {

  private static final int LONGEST_NAME = 60;

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "EDITION.pdf", description = "A printed edition.")
  private Path edition = Path.of("");

  @Option(names = "--for", paramLabel = "NAME", description = "Whose copy it is, on each page.")
  private String reader = "";

  @Option(names = "--watermark", paramLabel = "WORD", description = "Behind the text: DRAFT.")
  private String mark = "";

  @Option(
      names = "--booklet",
      arity = "0..1",
      fallbackValue = "A4",
      paramLabel = "A4|A3",
      description = "Two pages on each side of a sheet, to be folded. Default: ${FALLBACK-VALUE}.")
  private @Nullable Sheet booklet;

  @Option(
      names = "--bind",
      paramLabel = "BEFORE.pdf",
      description = "An earlier edition to be bound before this one; may be repeated.")
  private List<Path> before = List.of();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Its first line opens the copy.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--preview",
      arity = "0..1",
      fallbackValue = "100",
      paramLabel = "DPI",
      description = "A picture of each page. Default: ${FALLBACK-VALUE} dots an inch.")
  private @Nullable Integer preview;

  CopiesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<Pictures> pictures =
        Optional.ofNullable(preview).map(dpi -> new Pictures(surroundings, dpi));
    if (!makesPdf() && pictures.isEmpty()) {
      throw refused("copies", "no copy was asked for", "name one: --for, --booklet, …; see --help");
    }
    byte[] master = read(edition);
    Path place = surroundings.resolve(edition);
    if (!makesPdf()) {
      pictures.ifPresent(drawn -> drawn.write(place, master));
      return ExitCode.DONE;
    }
    byte[] pdf = copy(master);
    Path file = place.resolveSibling(name(Reports.id(place)) + ".pdf");
    SafeFile.write(file, passwordFile == null ? pdf : locked(pdf, passwordFile));
    surroundings.out().println(shown(file));
    pictures.ifPresent(drawn -> drawn.write(file, pdf));
    return ExitCode.DONE;
  }

  private boolean makesPdf() {
    return !reader.isEmpty()
        || !mark.isEmpty()
        || booklet != null
        || !before.isEmpty()
        || passwordFile != null;
  }

  private byte[] copy(byte[] master) {
    Instant moment = surroundings.clock().instant();
    Bindery bindery = surroundings.bindery();
    byte[] pdf = master;
    if (!before.isEmpty()) {
      List<byte[]> editions = new ArrayList<>();
      before.forEach(file -> editions.add(read(file)));
      editions.add(master);
      pdf = bindery.bound(editions, moment);
    }
    if (!reader.isEmpty() || !mark.isEmpty()) {
      pdf = bindery.stamped(pdf, reader.isEmpty() ? "" : "Copy for " + reader, mark, moment);
    }
    return booklet == null ? pdf : bindery.booklet(pdf, booklet, moment);
  }

  private byte[] locked(byte[] pdf, Path file) {
    return surroundings.bindery().locked(pdf, password(file));
  }

  private String password(Path file) {
    try {
      String line = Files.readString(surroundings.resolve(file), StandardCharsets.UTF_8);
      String password = line.lines().findFirst().orElse("").strip();
      if (!password.isEmpty()) {
        return password;
      }
    } catch (IOException e) {
      throw refused(file.toString(), "can't be read", "name a text file with the password");
    }
    throw refused(file.toString(), "its first line is empty", "write the password into it");
  }

  private byte[] read(Path file) {
    byte[] pdf = Reports.read(surroundings.resolve(file));
    Inspection.requirePdf(pdf, file.toString());
    return pdf;
  }

  private static OrderException refused(String where, String problem, String remedy) {
    return new OrderException(Notice.of(where, problem, remedy));
  }

  /** {@code weekly_v1_for-aigul-nurlanova_draft_booklet-a4}. */
  private String name(String stem) {
    StringBuilder name = new StringBuilder(stem);
    if (!before.isEmpty()) {
      name.append("_bound-").append(before.size() + 1);
    }
    if (!reader.isEmpty()) {
      name.append("_for-").append(plain(reader));
    }
    if (!mark.isEmpty()) {
      name.append('_').append(plain(mark));
    }
    if (booklet != null) {
      name.append("_booklet-").append(plain(booklet.name()));
    }
    return (passwordFile == null ? name : name.append("_locked")).toString();
  }

  private static String plain(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "copy" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  private Path shown(Path file) {
    return edition.resolveSibling(String.valueOf(file.getFileName()));
  }
}

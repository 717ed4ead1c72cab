package org.briefwright.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.fact.Sha256;
import org.briefwright.layout.Design;
import org.briefwright.layout.Theme;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;

/**
 * The files that an edition is made with beside its documents, as they were: its design, its theme
 * and its profile. With them it can be printed and compared again when they have changed, or gone.
 * Fonts and built-in profiles come with the program, and are not among them.
 *
 * @param items in the order of their names; none where nobody kept them
 */
public record Kit(List<Item> items) {

  /** Of an edition whose files nobody kept. */
  public static final Kit NONE = new Kit(List.of());

  private static final String DESIGNS = "templates";
  private static final String THEME = "theme";
  private static final String PROFILE = "profile";

  /**
   * One file.
   *
   * @param name {@code "templates/weekly/page.html"}, {@code "theme/0/house.yaml"}, {@code
   *     "profile/1/valley.yaml"}; the numbers are places in an order. {@code "profile/0"} holds the
   *     name of a built-in profile.
   */
  public record Item(String name, byte[] content) {}

  public Kit {
    items = items.stream().sorted(Comparator.comparing(Item::name)).toList();
  }

  /** The kit of an order whose design has been read. */
  static Kit of(Order order, Design design) {
    List<Item> items = new ArrayList<>();
    for (Path file : design.files()) {
      Path folder = file.resolveSibling("");
      items.add(item(DESIGNS + "/" + folder.getFileName(), file));
    }
    List<Path> theme = design.themeFiles();
    for (int i = 0; i < theme.size(); i++) {
      items.add(item(THEME + "/" + i, theme.get(i)));
    }
    List<String> chain = Profiles.standard().chain(order.profile(), order.base());
    for (int i = 0; i < chain.size(); i++) {
      String place = PROFILE + "/" + i;
      String link = chain.get(i);
      items.add(
          Profiles.standard().builtIn().contains(link)
              ? new Item(place, link.getBytes(StandardCharsets.UTF_8))
              : item(place, Path.of(link)));
    }
    return new Kit(items);
  }

  private static Item item(String place, Path file) {
    try {
      return new Item(place + "/" + file.getFileName(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 64 lower-case hexadecimal digits: of the names and contents. */
  String sha256() {
    Sha256 digest = new Sha256();
    for (Item item : items) {
      digest.add(item.name() + "\0" + item.content().length + "\0").add(item.content());
    }
    return digest.hex();
  }

  /** Lays the files out in a folder of their own, for as long as they are needed. */
  Unpacked unpack() {
    try {
      Path folder = Files.createTempDirectory("briefwright-kit");
      Unpacked unpacked = new Unpacked(folder, names());
      for (Item item : items) {
        Path file = folder.resolve(item.name()).normalize();
        if (!file.startsWith(folder)) {
          throw new IllegalStateException(item.name() + " lies outside of its kit");
        }
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, item.content());
      }
      return unpacked;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The profile that the edition was made with.
   *
   * @param order of the edition; tells where to look, where its profile was not kept
   * @throws org.briefwright.profile.ProfileException if it is nowhere
   */
  public Profile profile(Order order) {
    if (items.isEmpty()) {
      return Profiles.standard().load(order.profile(), order.base());
    }
    try (Unpacked files = unpack()) {
      return files.profile();
    }
  }

  private List<String> names() {
    return items.stream().map(Item::name).toList();
  }

  /** A kit in a folder. */
  record Unpacked(Path folder, List<String> names) implements AutoCloseable {

    Design design(Order order) {
      Path files =
          folder.resolve(DESIGNS).resolve(String.valueOf(Path.of(order.template()).getFileName()));
      return Design.open(files, order.paper(), theme());
    }

    private Theme theme() {
      List<Path> files = inOrder(THEME);
      return files.isEmpty() ? Theme.plain() : Theme.read(files);
    }

    Profile profile() {
      return Profiles.standard().load(inOrder(PROFILE).stream().map(this::link).toList());
    }

    private String link(Path file) {
      try {
        return folder.relativize(file).getNameCount() == 2
            ? Files.readString(file)
            : file.toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private List<Path> inOrder(String kind) {
      return names.stream()
          .filter(name -> name.startsWith(kind + "/"))
          .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.split("/", -1)[1])))
          .map(folder::resolve)
          .toList();
    }

    @Override
    public void close() {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package org.briefwright.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.briefwright.fact.Nearest;
import org.briefwright.fact.Notice;

/**
 * Loads profiles: built-in ones by name, others from files.
 *
 * <pre>{@code
 * Profile region = Profiles.standard().load("central-asia", Path.of(""));
 * }</pre>
 */
public final class Profiles {

  private final List<String> builtIn;

  private Profiles(List<String> builtIn) {
    this.builtIn = List.copyOf(builtIn);
  }

  /** The profiles that come with the program. */
  public static Profiles standard() {
    return new Profiles(List.of("central-asia", "south-caucasus"));
  }

  /** Names of the built-in profiles. */
  public List<String> builtIn() {
    return builtIn;
  }

  /** The JSON Schema of a profile, for editors. */
  public static String schema() {
    return resource("profile.schema.json");
  }

  /**
   * Loads a profile with everything that it extends.
   *
   * @param nameOrFile the name of a built-in profile, or a file; where both exist, the built-in one
   * @param base the folder that a relative file name starts from
   * @throws ProfileException if there is no such profile, or it or one that it extends is wrong, or
   *     none of them names a country
   */
  public Profile load(String nameOrFile, Path base) {
    return load(sources(nameOrFile, base));
  }

  /**
   * What a profile is written in, with everything that it extends, the most general first: names of
   * built-in profiles, and real paths of files.
   *
   * @throws ProfileException if one of them is not there, or is wrong
   */
  public List<String> chain(String nameOrFile, Path base) {
    return sources(nameOrFile, base).stream().map(Source::id).toList();
  }

  /**
   * Loads a profile from all that it is written in, wherever that lies now.
   *
   * @param chain as {@link #chain} gives it; what its files extend is not looked for again
   * @throws ProfileException as the other does
   */
  public Profile load(List<String> chain) {
    Deque<Source> sources = new ArrayDeque<>();
    for (String link : chain) {
      sources.add(
          find(link, Path.of("")).orElseThrow(() -> new ProfileException(List.of(missing(link)))));
    }
    return load(sources);
  }

  private Profile load(Deque<Source> chain) {
    Draft draft = new Draft(WorldReader.read());
    for (Source source : chain) {
      ProfileReader.read(source.file(), source.name(), draft);
      if (builtIn.contains(source.id())) {
        draft.readTables(source.id());
      }
    }
    if (!draft.coversAny()) {
      Faults faults = chain.getLast().faults();
      throw faults.at(1, "names no country", "write for example \"countries: [KZ, UZ]\"");
    }
    return draft.finish();
  }

  /** A profile and those that it extends, the most general one first. */
  private Deque<Source> sources(String nameOrFile, Path base) {
    Deque<Source> chain = new ArrayDeque<>();
    chain.add(
        find(nameOrFile, base)
            .orElseThrow(() -> new ProfileException(List.of(missing(nameOrFile)))));
    while (chain.getFirst().parent().isPresent()) {
      chain.addFirst(parent(chain.getFirst(), chain));
    }
    return chain;
  }

  private Source parent(Source child, Deque<Source> chain) {
    String name = child.parent().orElseThrow();
    Notice missing = missing(name);
    Source parent =
        find(name, child.folder())
            .orElseThrow(
                () -> child.faults().at(child.parentLine(), missing.problem(), missing.remedy()));
    if (chain.stream().map(Source::id).anyMatch(parent.id()::equals)) {
      throw child
          .faults()
          .at(child.parentLine(), "\"" + name + "\" extends this file in turn", "take one out");
    }
    return parent;
  }

  private Optional<Source> find(String nameOrFile, Path base) {
    if (builtIn.contains(nameOrFile)) {
      return Optional.of(Source.builtIn(nameOrFile, base, resource(nameOrFile + ".yaml")));
    }
    return resolve(base, nameOrFile)
        .filter(Files::isRegularFile)
        .map(path -> Source.read(path, path.toString()));
  }

  private static Optional<Path> resolve(Path base, String file) {
    try {
      return Optional.of(base.resolve(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Notice missing(String nameOrFile) {
    return Notice.of(
        nameOrFile,
        "profile \"" + nameOrFile + "\" is neither built in nor a file",
        Nearest.remedy(nameOrFile, builtIn));
  }

  static String resource(String name) {
    try (InputStream in = Profiles.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

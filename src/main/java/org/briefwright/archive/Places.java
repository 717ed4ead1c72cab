package org.briefwright.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.edition.BriefingFile;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Yaml;

/**
 * Finds out where an archive is: from a briefing file, or from what somebody typed.
 *
 * <pre>{@code
 * data: data/                       # data/briefwright.db
 *
 * archive:                          # or a server
 *   url: jdbc:postgresql://db.example.org/briefwright
 *   user: desk
 *   password: ${DESK_PASSWORD}      # or a file, named by the variable DESK_PASSWORD_FILE
 * }</pre>
 */
public final class Places {

  private static final String FILE = "briefwright.db";
  private static final String SERVER = "jdbc:postgresql:";
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

  private final Map<String, String> environment;

  /**
   * @param environment variables by name
   */
  public Places(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * The archive of a briefing; none where its file names none.
   *
   * @throws ArchiveException if it names two, or a secret is not there
   */
  public Optional<Place> of(BriefingFile briefing) {
    Yaml.Fields keys = briefing.keys();
    Optional<Place> folder =
        keys.text("data")
            .map(data -> new Place.File(briefing.folder().resolve(data).resolve(FILE)));
    if (keys.get("archive").isEmpty()) {
      return folder;
    }
    int line = keys.lineOf("archive");
    if (folder.isPresent()) {
      throw new ArchiveException(
          Notice.at(
              briefing.where(),
              line,
              "both \"data\" and \"archive\" are there",
              "keep one of them"));
    }
    Yaml.Fields server = keys.fields("archive");
    return Optional.of(
        new Place.Server(
            server.text("url").orElseThrow(),
            server.text("user").map(user -> fill(user, briefing.where(), server.lineOf("user"))),
            server
                .text("password")
                .map(secret -> fill(secret, briefing.where(), server.lineOf("password")))));
  }

  /**
   * The archive that {@code typed} names: a folder, a file in it, or an address that begins with
   * {@code jdbc:postgresql:}. User and password of a server come from the variables {@code
   * BRIEFWRIGHT_ARCHIVE_USER} and {@code BRIEFWRIGHT_ARCHIVE_PASSWORD}, or from files that these
   * names with {@code _FILE} name.
   */
  public Place typed(String typed, Path here) {
    if (typed.startsWith(SERVER)) {
      return new Place.Server(
          typed, value("BRIEFWRIGHT_ARCHIVE_USER"), value("BRIEFWRIGHT_ARCHIVE_PASSWORD"));
    }
    Path path = here.resolve(typed);
    return new Place.File(typed.endsWith(".db") ? path : path.resolve(FILE));
  }

  private String fill(String text, String where, int line) {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String value =
          value(name)
              .orElseThrow(() ->
                  new ArchiveException(
                      Notice.at(
                          where,
                          line,
                          "the variable " + name + " is not set",
                          "set it, or set " + name + "_FILE to a file that holds the value")));
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name + "_FILE")).map(Places::content));
  }

  private static String content(String file) {
    try {
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException e) {
      throw new ArchiveException(
          Notice.of(file, "the file of a secret can't be read", "check its name and permissions"),
          e);
    }
  }
}

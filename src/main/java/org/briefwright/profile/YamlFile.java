package org.briefwright.profile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefwright.fact.Notice;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file of settings in YAML 1.2: a profile, a briefing. Every value keeps its line, so that each
 * fault can name it.
 *
 * <pre>{@code
 * YamlFile file = YamlFile.read(path, "briefing.yaml");
 * List<Notice> faults = file.faults(schema); // unknown keys with the nearest right name, wrong types
 * Yaml.Fields order = file.root();
 * }</pre>
 *
 * @param where the file's name in messages
 * @param root the keys at the left margin
 */
public record YamlFile(String where, Yaml.Fields root) {

  private static final int MAX_BYTES = 2_000_000;

  /**
   * Reads a file in UTF-8.
   *
   * @param where its name in messages
   * @throws ProfileException if it can't be read, is longer than 2 MB, is no YAML, gives a key
   *     twice, nests deeper than 20 levels, uses aliases, or is no set of keys
   */
  public static YamlFile read(Path file, String where) {
    if (Files.isDirectory(file)) {
      throw fault(
          where, "is a folder, not a file", "name a YAML file in it, or read it by --documents");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw fault(where, "is longer than 2 MB", "split it into files that extend each other");
      }
      return parse(utf8(Files.readAllBytes(file)), where);
    } catch (NoSuchFileException e) {
      throw new ProfileException(Notice.of(where, "there is no such file", "check its name"), e);
    } catch (AccessDeniedException e) {
      throw new ProfileException(
          Notice.of(where, "may not be read by this user", "make it readable"), e);
    } catch (CharacterCodingException e) {
      throw new ProfileException(
          Notice.of(where, "is not in UTF-8", "save it in that character set"), e);
    } catch (IOException e) {
      throw new ProfileException(
          Notice.of(where, "can't be read: " + e.getMessage(), "check its permissions"), e);
    }
  }

  /**
   * Reads a text.
   *
   * @param where its name in messages
   * @throws ProfileException as {@link #read} does
   */
  public static YamlFile parse(String text, String where) {
    try {
      return new YamlFile(where, YamlTree.parse(text, where));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new ProfileException(
          Notice.at(
              where, line, "is no YAML: " + e.getProblem(), "mend the line or the one before"),
          e);
    } catch (ReaderException e) {
      String before = text.substring(0, Math.max(0, text.indexOf(e.getCodePoint())));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
      throw new ProfileException(
          Notice.at(where, line, "holds the character " + character, "take it out"), e);
    } catch (YamlEngineException e) {
      throw new ProfileException(
          Notice.of(where, "is no YAML: " + e.getMessage(), "mend the file"), e);
    }
  }

  /**
   * What of this file is against a schema, in the order of its lines; empty if all is well.
   *
   * @param schema a JSON Schema (draft 2020-12) as text
   */
  public List<Notice> faults(String schema) {
    return new SchemaCheck(where, root).faults(schema);
  }

  /**
   * Checks this file.
   *
   * @throws ProfileException with all {@link #faults}, if there are any
   */
  public YamlFile checked(String schema) {
    List<Notice> faults = faults(schema);
    if (!faults.isEmpty()) {
      throw new ProfileException(faults);
    }
    return this;
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static ProfileException fault(String where, String problem, String remedy) {
    return new ProfileException(List.of(Notice.of(where, problem, remedy)));
  }
}

package org.briefwright.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Unreadable;

/** The parts of a Word file that are read, unpacked. */
final class WordParts {

  static final String TEXT = "word/document.xml";
  static final String STYLES = "word/styles.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String ENDNOTES = "word/endnotes.xml";
  static final String PROPERTIES = "docProps/core.xml";

  private static final Set<String> WANTED = Set.of(TEXT, STYLES, FOOTNOTES, ENDNOTES, PROPERTIES);

  private final Map<String, byte[]> parts = new HashMap<>();

  private WordParts() {}

  static WordParts of(Input input) throws IOException {
    WordParts read = new WordParts();
    Budget budget = input.budget();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.spend(Ceiling.PARTS, 1);
        byte[] bytes = unpacked(zip, entry, input, WANTED.contains(entry.getName()));
        if (WANTED.contains(entry.getName())) {
          read.parts.put(entry.getName(), bytes);
        }
      }
    } catch (EOFException e) {
      throw new Unreadable(
          "is a Word file that ends too early, after " + input.bytes().length + " bytes",
          "fetch it again, or save it anew from Word",
          e);
    } catch (ZipException | IllegalArgumentException e) {
      throw new Unreadable("is a damaged zip archive", "save it anew from Word", e);
    }
    if (!read.parts.containsKey(TEXT)) {
      throw new Unreadable("has no part " + TEXT, "save it anew from Word");
    }
    return read;
  }

  // Parts that nobody reads are passed through as well: a zip stream has no other way past them.
  private static byte[] unpacked(ZipInputStream zip, ZipEntry entry, Input input, boolean wanted)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long soFar = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      soFar += n;
      long packed =
          entry.getCompressedSize() > 0 ? entry.getCompressedSize() : input.bytes().length;
      input.budget().unpack(n, soFar, Math.min(packed, input.bytes().length));
      if (wanted) {
        bytes.write(buffer, 0, n);
      }
    }
    return bytes.toByteArray();
  }

  Optional<ByteArrayInputStream> part(String name) {
    return Optional.ofNullable(parts.get(name)).map(ByteArrayInputStream::new);
  }
}

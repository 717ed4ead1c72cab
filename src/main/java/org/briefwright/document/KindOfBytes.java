package org.briefwright.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.draft.Unreadable;

/** Tells a file's kind by its first bytes, whatever its name says. Text is {@link KindOfText}'s. */
final class KindOfBytes {

  /**
   * @param start the first bytes, as ISO 8859-1 characters
   */
  private record Signature(String start, String name, String remedy) {}

  private static final String SAVE = "save it as .docx, .pdf or .txt";
  private static final String NO_TEXT = "leave it out, or hand in its text";

  private static final List<Signature> NOT_READ =
      List.of(
          new Signature("{\\rtf", "an RTF file", SAVE),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old or an encrypted Office file", SAVE),
          new Signature("\u0089PNG", "a PNG picture", NO_TEXT),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG picture", NO_TEXT),
          new Signature("GIF8", "a GIF picture", NO_TEXT),
          new Signature("RIFF", "a picture or sound", NO_TEXT),
          new Signature("II*\0", "a TIFF picture", NO_TEXT),
          new Signature("MM\0*", "a TIFF picture", NO_TEXT),
          new Signature("\u001F\u008B", "a gzip archive", "unpack it first"),
          new Signature("7z\u00BC\u00AF", "a 7z archive", "unpack it first"),
          new Signature("Rar!", "a RAR archive", "unpack it first"),
          new Signature("BZh", "a bzip2 archive", "unpack it first"),
          new Signature("\u00FD7zXZ", "an xz archive", "unpack it first"),
          new Signature("SQLite format", "a database", NO_TEXT),
          new Signature("\u007FELF", "a program", NO_TEXT),
          new Signature("MZ\u0090", "a program", NO_TEXT),
          new Signature("%!PS", "a PostScript file", "save it as .pdf"),
          new Signature("ID3", "a sound", NO_TEXT));

  /** What stands somewhere in zip archives of a kind: names of their parts are not packed. */
  private static final List<Signature> ZIPPED =
      List.of(
          new Signature("xl/workbook", "an Excel file", SAVE),
          new Signature("xl/worksheets", "an Excel file", SAVE),
          new Signature("ppt/slides", "a PowerPoint file", SAVE),
          new Signature("mimetypeapplication/vnd.oasis", "an OpenDocument file", SAVE),
          new Signature("mimetypeapplication/epub", "an EPUB book", SAVE));

  private static final int LOOKED_AT = 8192;

  private KindOfBytes() {}

  /**
   * The kind; empty where the bytes are text.
   *
   * @throws Unreadable if they are of a kind that is not read; names it
   */
  static Optional<Kind> of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    // Some servers send a few bytes before the header; readers look for it in the first kilobyte.
    int pdf = start.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024 && start.substring(0, pdf).chars().noneMatch(c -> c == '<')) {
      return Optional.of(Kind.PDF);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of(zip(bytes));
    }
    for (Signature signature : NOT_READ) {
      if (start.startsWith(signature.start())) {
        throw new Unreadable("is " + signature.name() + ", which is not read", signature.remedy());
      }
    }
    requireText(start);
    return Optional.empty();
  }

  private static Kind zip(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.contains("word/")) {
      return Kind.WORD;
    }
    for (Signature signature : ZIPPED) {
      if (all.contains(signature.start())) {
        throw new Unreadable("is " + signature.name() + ", which is not read", signature.remedy());
      }
    }
    throw new Unreadable("is a zip archive, which is not read", "unpack it first");
  }

  // Text has next to no control characters; UTF-16 has zeros, but then in every second place.
  private static void requireText(String start) {
    long control =
        start.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    long zeros = start.chars().filter(c -> c == 0).count();
    long others = control - zeros;
    boolean utf16 =
        zeros * 5 > start.length()
            && zeros * 10 < start.length() * 6L
            && others * 50 < start.length();
    boolean marked = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    if (!utf16 && !marked && control * 20 > start.length()) {
      throw new Unreadable("holds binary data, no text", NO_TEXT);
    }
  }
}

package org.briefwright.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Unreadable;
import org.briefwright.document.html.HtmlReader;
import org.briefwright.document.mail.MailReader;
import org.briefwright.document.pdf.PdfReader;
import org.briefwright.document.text.Decoded;
import org.briefwright.document.text.Decoder;
import org.briefwright.document.text.MarkdownReader;
import org.briefwright.document.text.PlainReader;
import org.briefwright.document.word.WordReader;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** Reads one file: bytes, kind, draft, article. */
final class DocumentReader {

  private static final String REMEDY = "open it in the program that made it and save it anew";

  private final Limits limits;
  private final Recollection known;
  private final DayScanner scanner = new DayScanner();
  private final Assembly assembly = new Assembly(scanner);

  DocumentReader(Limits limits, Recollection known) {
    this.limits = limits;
    this.known = known;
  }

  Reading read(Source source, Optional<LocalDate> date) {
    if (source.fault().isPresent()) {
      return new Reading.Unread(source.file(), source.fault().get());
    }
    try {
      return new Reading.Read(article(source, date));
    } catch (Unreadable e) {
      return unread(source, e.notice(source.file()));
    } catch (IOException e) {
      return unread(
          source,
          Notice.of(
              source.file(), "can't be read: " + e.getMessage(), "check the file and the disk"));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return unread(
          source, Notice.of(source.file(), "needs more memory than there is", "leave it out"));
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      // Parsers meet files that nobody foresaw. One of them must not cost the reader all the
      // others.
      return unread(source, Notice.of(source.file(), "is damaged (" + e + ")", REMEDY));
    }
  }

  private static Reading unread(Source source, Notice notice) {
    return new Reading.Unread(source.file(), notice);
  }

  private Article article(Source source, Optional<LocalDate> date) throws IOException {
    byte[] bytes = bytes(source);
    String sha256 = Hashes.sha256(bytes);
    String key = Hashes.key(source, date, limits, sha256);
    Optional<Article> recalled = known.recall(key);
    if (recalled.isPresent()) {
      return recalled.get();
    }
    Budget budget = limits.budget();
    Draft draft = draft(new Input(source.file(), bytes, budget));
    Article article = assembly.article(source, date, sha256, draft);
    budget.look();
    known.keep(key, article);
    return article;
  }

  private byte[] bytes(Source source) throws IOException {
    try (InputStream in = Files.newInputStream(source.path())) {
      byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limits.fileBytes()) {
        throw new Unreadable(
            "is larger than " + size(limits.fileBytes()),
            "leave it out, split it, or raise limits.file-bytes");
      }
      if (bytes.length == 0) {
        throw new Unreadable("is empty", "leave it out, or fetch it again");
      }
      return bytes;
    }
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }

  private Draft draft(Input input) throws IOException {
    Optional<Kind> kind = KindOfBytes.of(input.bytes());
    if (kind.isPresent()) {
      return kind.get() == Kind.PDF
          ? PdfReader.read(input, scanner)
          : WordReader.read(input, scanner);
    }
    Decoded decoded = Decoder.decode(input.bytes(), DeclaredCharset.in(input.bytes()));
    var notices = decoded.notice(input.file()).stream().toList();
    String text = decoded.text();
    if (text.isBlank()) {
      throw new Unreadable("holds no text", "leave it out, or fetch it again");
    }
    return switch (KindOfText.of(text, input.file())) {
      case HTML -> HtmlReader.read(text, input.budget(), scanner, notices);
      case MAIL -> MailReader.read(input, scanner);
      case MARKDOWN -> MarkdownReader.read(text, scanner, input.budget(), notices);
      case PLAIN -> PlainReader.read(text, input.budget(), notices);
      case PDF, WORD -> throw new IllegalStateException("told by their bytes");
    };
  }
}

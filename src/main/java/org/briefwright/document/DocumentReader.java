package org.briefwright.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Input;
import org.briefwright.document.draft.Unreadable;
import org.briefwright.document.html.FeedReader;
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

/** Reads one file: bytes, kind, draft, article; of a feed one article for each entry. */
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

  /** What became of a file: one reading, or of a feed one for each entry. */
  List<Reading> read(Source source, Optional<LocalDate> date) {
    if (source.fault().isPresent()) {
      return List.of(new Reading.Unread(source.file(), source.fault().get()));
    }
    List<Reading> read = new ArrayList<>();
    guarded(source, () -> readAll(source, date, read)).ifPresent(read::add);
    return read;
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Does the work; what goes wrong becomes a notice. */
  private static Optional<Reading> guarded(Source source, Work work) {
    try {
      work.run();
      return Optional.empty();
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

  private static Optional<Reading> unread(Source source, Notice notice) {
    return Optional.of(new Reading.Unread(source.file(), notice));
  }

  private void readAll(Source source, Optional<LocalDate> date, List<Reading> read)
      throws IOException {
    byte[] bytes = bytes(source);
    Optional<Article> recalled = known.recall(key(source, date, bytes));
    if (recalled.isPresent()) {
      read.add(new Reading.Read(recalled.get()));
      return;
    }
    Input input = new Input(source.file(), bytes, limits.budget());
    Optional<Kind> kind = KindOfBytes.of(bytes);
    if (kind.isPresent()) {
      Draft draft =
          kind.get() == Kind.PDF ? PdfReader.read(input, scanner) : WordReader.read(input, scanner);
      read.add(kept(source, date, input, draft));
    } else {
      readText(source, date, input, read);
    }
  }

  private String key(Source source, Optional<LocalDate> date, byte[] bytes) {
    return Hashes.key(source, date, limits, Hashes.sha256(bytes));
  }

  private Reading kept(Source source, Optional<LocalDate> date, Input input, Draft draft) {
    input.budget().look();
    input.budget().spend(Ceiling.NUMBERS, numbers(draft));
    byte[] bytes = input.bytes();
    Article article = assembly.article(source, date, Hashes.sha256(bytes), draft);
    known.keep(key(source, date, bytes), article);
    return new Reading.Read(article);
  }

  private void readText(Source source, Optional<LocalDate> date, Input input, List<Reading> read)
      throws IOException {
    Decoded decoded = Decoder.decode(input.bytes(), DeclaredCharset.in(input.bytes()));
    List<Notice> notices = decoded.notice(input.file()).stream().toList();
    String text = decoded.text();
    if (text.isBlank()) {
      throw new Unreadable("holds no text", "leave it out, or fetch it again");
    }
    Kind kind = KindOfText.of(text, input.file());
    if (kind == Kind.FEED) {
      List<FeedReader.Entry> entries =
          FeedReader.read(input.file(), text, input.budget(), scanner, notices);
      for (int i = 0; i < entries.size(); i++) {
        read.add(entry(source.entry(i + 1), date, entries.get(i), input.budget()));
      }
      return;
    }
    Draft draft = draft(kind, text, input, notices);
    read.add(kept(source, date, input, draft));
  }

  /** An entry is known by its own bytes and its place in the feed. */
  private Reading entry(
      Source source, Optional<LocalDate> date, FeedReader.Entry entry, Budget budget) {
    if (entry.draft().isEmpty()) {
      return new Reading.Unread(source.file(), entry.fault().orElseThrow().notice(source.file()));
    }
    byte[] bytes = entry.source().getBytes(StandardCharsets.UTF_8);
    return known
        .recall(key(source, date, bytes))
        .<Reading>map(Reading.Read::new)
        .orElseGet(
            () -> kept(source, date, new Input(source.file(), bytes, budget), entry.draft().get()));
  }

  private static long numbers(Draft draft) {
    return draft.blocks().stream().mapToLong(block -> numbers(block.text())).sum();
  }

  /** The runs of digits in a text. */
  private static long numbers(String text) {
    long numbers = 0;
    boolean inNumber = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      numbers += digit && !inNumber ? 1 : 0;
      inNumber = digit;
    }
    return numbers;
  }

  private Draft draft(Kind kind, String text, Input input, List<Notice> notices)
      throws IOException {
    return switch (kind) {
      case HTML -> HtmlReader.read(text, input.budget(), scanner, notices);
      case MAIL -> MailReader.read(input, scanner);
      case MARKDOWN -> MarkdownReader.read(text, scanner, input.budget(), notices);
      case PLAIN -> PlainReader.read(text, input.budget(), notices);
      case FEED, PDF, WORD -> throw new IllegalStateException("told before");
    };
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
}

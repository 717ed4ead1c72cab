package org.briefwright.press;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Sha256;
import org.briefwright.layout.Pages;

/**
 * Prints pages as tagged PDF that can be archived (PDF/A-3a) and read aloud (PDF/UA-1).
 *
 * <p>The steps: the engine breaks the pages ({@link #layout}), the letters are checked against the
 * fonts, the engine paints, dates and identity are fixed, and the file is opened again and proofed.
 */
public final class Press {

  // The engine would put a console of its own beside the program's; what matters in its log is
  // handed on as notices.
  static {
    XRLog.setLoggerImpl(new Silence());
  }

  // Each mends what the one before broke badly; seldom are there more than two. Long editions have
  // as many: of 126 pages, one more layout takes a tenth of the time that the whole edition does.
  private static final int MOST_LAYOUTS = 20;

  private final Typecase typecase;
  private final Duration limit;
  private final int layouts;

  /**
   * @param limit for one edition; the longest that were tried, 500 pages, need half a minute
   */
  public Press(Typecase typecase, Duration limit) {
    this(typecase, limit, MOST_LAYOUTS);
  }

  /**
   * @param layouts how often pages may be laid out until no table breaks badly
   */
  Press(Typecase typecase, Duration limit, int layouts) {
    this.typecase = typecase;
    this.limit = limit;
    this.layouts = layouts;
  }

  /**
   * Prints {@code pages} as one PDF file.
   *
   * @param attachments files to be put into it
   * @param moment written into the file as its date
   * @return the file; equal pages, attachments and moment give equal bytes
   * @throws PressException if a letter is in no font, a reference leads nowhere, the time limit is
   *     passed, or the proof fails
   */
  public Copy print(Pages pages, List<Attachment> attachments, Instant moment) {
    return printWithin(Integer.MAX_VALUE, pages, attachments, moment).orElseThrow();
  }

  /**
   * Prints {@code pages} as {@link #print} does, if they don't fill more than {@code most} sheets.
   *
   * @return the file; nothing if it would be longer
   */
  public Optional<Copy> printWithin(
      int most, Pages pages, List<Attachment> attachments, Instant moment) {
    Deadline deadline = new Deadline(new LineBreaks());
    return new Watch(limit).run(deadline, () -> print(most, pages, attachments, moment, deadline));
  }

  /** A file that is not proofed yet. */
  private record Raw(byte[] pdf, int pages, List<Notice> notices) {}

  /** What came of laying out pages once: a file, or pages that break better. */
  private record Attempt(Optional<Raw> file, Optional<Pages> again) {}

  private Optional<Copy> print(
      int most, Pages pages, List<Attachment> attachments, Instant moment, Deadline deadline) {
    Pages laid = pages;
    for (int layout = 1; ; layout++) {
      // Each is let go before the next, and the last before the proof, which reads the whole file
      // again: a long edition has no room in memory for two.
      Attempt attempt = attempt(most, laid, attachments, moment, deadline, layout);
      if (attempt.again().isEmpty()) {
        Pages printed = laid;
        return attempt.file().map(file -> proofed(file, printed));
      }
      laid = attempt.again().get();
    }
  }

  private static Copy proofed(Raw file, Pages pages) {
    try {
      Proof.read(file.pdf(), pages, file.pages());
    } catch (IOException e) {
      throw new PressException("proof", "the printed file can't be read again", "see the cause", e);
    }
    return new Copy(file.pdf(), file.pages(), Sha256.of(file.pdf()), file.notices());
  }

  private Attempt attempt(
      int most,
      Pages pages,
      List<Attachment> attachments,
      Instant moment,
      Deadline deadline,
      int layout) {
    Gate gate = new Gate();
    List<Notice> notices = new ArrayList<>();
    try (PDDocument document = new PDDocument();
        Fonts fonts = new Fonts(typecase, document)) {
      PdfRendererBuilder builder = builder(document, gate, deadline, notices);
      Optional<Attempt> unprinted = paint(builder, most, pages, document, fonts, layout);
      if (unprinted.isPresent()) {
        return unprinted.get();
      }
      Enclosures.put(document, attachments, moment);
      Colophon.write(document, moment, pages.xhtml());
      notices.addAll(gate.notices());
      Raw file =
          new Raw(
              Colophon.save(document),
              document.getNumberOfPages(),
              notices.stream().distinct().toList());
      return new Attempt(Optional.of(file), Optional.empty());
    } catch (IOException e) {
      throw new PressException("press", "the file can't be written", "see the cause", e);
    }
  }

  /**
   * All that the engine does; its boxes are let go before the file is written.
   *
   * @return why there is nothing to write; nothing if {@code document} is painted
   */
  private Optional<Attempt> paint(
      PdfRendererBuilder builder,
      int most,
      Pages pages,
      PDDocument document,
      Fonts fonts,
      int layout)
      throws IOException {
    builder.useObjectDrawerFactory(
        new DrawingInker(pages.drawings(), new TypeInker(typecase, fonts)));
    fonts.setUp(builder, pages.xhtml());
    builder.withHtmlContent(pages.xhtml(), "");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      fonts.setUpLenders(renderer, pages.xhtml());
      renderer.getSharedContext().setTextRenderer(new Measuring());
      renderer.layout();
      if (renderer.getRootBox().getLayer().getPages().size() > most) {
        return Optional.of(new Attempt(Optional.empty(), Optional.empty()));
      }
      Optional<String> mended = TableBreaks.mend(renderer.getRootBox(), pages.xhtml(), layout);
      if (mended.isPresent()) {
        if (layout == layouts) {
          throw TableBreaks.refusal(renderer.getRootBox(), layouts);
        }
        return Optional.of(new Attempt(Optional.empty(), mended.map(pages::with)));
      }
      new GlyphCheck(typecase, renderer, Fonts.namedIn(pages.xhtml())).check();
      renderer.createPDFWithoutClosing();
      TagMender.mend(document, renderer.getRootBox());
      return Optional.empty();
    }
  }

  private static PdfRendererBuilder builder(
      PDDocument document, Gate gate, Deadline deadline, List<Notice> notices) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    Decoration decoration = new Decoration();
    builder.usePageSupplier(
        (file, widthPt, heightPt, page, shadow) -> decoration.page(file, widthPt, heightPt));
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(SrgbProfile.bytes());
    builder.useUriResolver(gate);
    builder.useExternalResourceAccessControl(
        (uri, type) -> gate.refuse(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> gate.refuse(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUnicodeLineBreaker(deadline);
    builder.withDiagnosticConsumer(diagnostic -> note(diagnostic, notices));
    return builder;
  }

  private static void note(Diagnostic diagnostic, List<Notice> notices) {
    // What was refused at the gate is listed there.
    boolean refused =
        diagnostic.getLogMessageId() == LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED;
    if (!refused && diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      notices.add(
          Notice.of(
              "press", diagnostic.getFormattedMessage(), "mend the style sheet or the template"));
    }
  }

  private static final class Silence implements XRLogger {

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String where, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}

package org.briefwright.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.briefwright.fact.Sha256;

/** Writes what a file says of itself, so that equal pages at an equal moment give equal bytes. */
final class Colophon {

  private static final String PRINTER = "Briefwright";
  private static final int ID_BYTES = 16;

  // A reader starts anew for each stream of objects; with the usual 200 in one, a long edition
  // takes it twice the time.
  private static final int OBJECTS_A_STREAM = 5000;

  private Colophon() {}

  /**
   * Fixes dates, printer and identity of {@code document}.
   *
   * @param content that the identity is taken from
   * @see "ISO 32000-1:2008, 14.4: the file identifier"
   */
  static void write(PDDocument document, Instant moment, String content) throws IOException {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(calendar(second));
    information.setCreator(PRINTER);
    information.setProducer(PRINTER);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(signed(xmp, second).getBytes(StandardCharsets.UTF_8));
    identify(document, content + '\n' + second);
  }

  /** Gives {@code document} the identity that follows from {@code content}. */
  static void identify(PDDocument document, String content) {
    String hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    COSString id = new COSString(Arrays.copyOf(HexFormat.of().parseHex(hash), ID_BYTES));
    COSArray ids = new COSArray();
    ids.add(id);
    ids.add(id);
    document.getDocument().getTrailer().setItem(COSName.ID, ids);
  }

  // The engine has written its own name and the machine's time.
  private static String signed(String xmp, Instant second) {
    String own = xmp.replaceAll("(<pdf:Producer>)[^<]*", "$1" + PRINTER);
    return own.replaceAll(
        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
        "<xmp:CreatorTool>"
            + PRINTER
            + "</xmp:CreatorTool><xmp:CreateDate>"
            + second.atOffset(ZoneOffset.UTC).toString().replaceAll("(T\\d\\d:\\d\\d)Z", "$1:00Z")
            + "</xmp:CreateDate>");
  }

  static Calendar calendar(Instant second) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(second.toEpochMilli());
    return calendar;
  }

  static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    document.save(file, new CompressParameters(OBJECTS_A_STREAM));
    return file.toByteArray();
  }
}

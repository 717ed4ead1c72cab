package org.briefwright.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.briefwright.layout.Pages;

/**
 * Binds several editions into one file behind a cover with their contents. Tags, links, bookmarks
 * and the data inside of all of them stay.
 */
final class Binder {

  private static final String STYLE =
      "@page { size: 210mm 297mm; margin: 30mm 25mm } body { margin: 0; font: 11pt/17pt \"Source Serif 4\"; color: #1A1A1A }"
          + " h1 { font: 600 30pt/36pt \"Source Serif 4\"; margin: 40mm 0 14mm 0 } h2 { font: 600 13pt/17pt \"Source Sans 3\"; color: #12496B; margin: 0 0 3mm 0 }"
          + " p { margin: 0 0 2mm 0; page-break-inside: avoid } a { color: #12496B; text-decoration: none }";

  private final Press press;

  Binder(Press press) {
    this.press = press;
  }

  /** An edition to be bound. */
  private record Volume(String title, PDDocument document, List<Attachment> data) {}

  byte[] bind(List<byte[]> editions, Instant moment) {
    List<Volume> volumes = new ArrayList<>();
    try {
      for (byte[] edition : editions) {
        volumes.add(open(edition));
      }
      return bound(volumes, moment);
    } catch (IOException e) {
      throw new PressException("copies", "the editions can't be bound", "see the cause", e);
    } finally {
      volumes.forEach(volume -> IOUtils.closeQuietly(volume.document()));
    }
  }

  private static Volume open(byte[] edition) throws IOException {
    PDDocument document = Loader.loadPDF(edition);
    List<Attachment> data = Enclosures.of(document);
    // They are put in again under names that tell the editions apart.
    document.getDocumentCatalog().setNames(null);
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
    String title = document.getDocumentInformation().getTitle();
    return new Volume(title == null ? "Edition" : title, document, data);
  }

  private byte[] bound(List<Volume> volumes, Instant moment) throws IOException {
    int coverPages = 1;
    Copy cover = cover(volumes, coverPages, moment);
    while (cover.pages() != coverPages) {
      coverPages = cover.pages();
      cover = cover(volumes, coverPages, moment);
    }
    try (PDDocument book = Loader.loadPDF(cover.pdf())) {
      List<Tag> links = links(book);
      List<Integer> firsts = new ArrayList<>();
      PDFMergerUtility merger = new PDFMergerUtility();
      book.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
      for (Volume volume : volumes) {
        firsts.add(book.getNumberOfPages());
        nestBookmarks(volume);
        merger.appendDocument(book, volume.document());
      }
      for (int i = 0; i < links.size(); i++) {
        lead(links.get(i), topOf(book, firsts.get(i)));
      }
      Enclosures.put(book, data(volumes), moment);
      claim(book, volumes);
      Colophon.identify(book, title(volumes) + firsts + moment);
      return Colophon.save(book);
    }
  }

  private Copy cover(List<Volume> volumes, int coverPages, Instant moment) {
    StringBuilder lines = new StringBuilder();
    int first = coverPages + 1;
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      String title = escaped(volume.title());
      lines
          .append("<p><a href=\"#top\" title=\"")
          .append(title)
          .append("\">")
          .append(title)
          .append("</a>, from sheet ")
          .append(first)
          .append("</p>");
      first += volume.document().getNumberOfPages();
    }
    String name = escaped(title(volumes));
    String xhtml =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
            + language(volumes)
            + "\"><head><title>"
            + name
            + "</title><meta name=\"subject\" content=\""
            + name
            + "\"/><style>"
            + STYLE
            + "</style></head><body><h1 id=\"top\">"
            + name
            + "</h1><h2>Editions</h2>"
            + lines
            + "</body></html>";
    return press.print(
        new Pages(xhtml, List.of(), title(volumes), language(volumes), List.of()),
        List.of(),
        moment);
  }

  private static String language(List<Volume> volumes) {
    String language = volumes.getLast().document().getDocumentCatalog().getLanguage();
    return language == null ? "en" : escaped(language);
  }

  /**
   * {@code "Central Asia Weekly, 13 editions"}; an edition's title names its period behind a comma.
   */
  private static String title(List<Volume> volumes) {
    String last = volumes.getLast().title();
    int comma = last.indexOf(',');
    return (comma < 0 ? last : last.substring(0, comma)) + ", " + volumes.size() + " editions";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void nestBookmarks(Volume volume) {
    PDDocument document = volume.document();
    PDOutlineItem top = new PDOutlineItem();
    top.setTitle(volume.title());
    top.setDestination(topOf(document, 0));
    PDDocumentOutline before = document.getDocumentCatalog().getDocumentOutline();
    if (before != null) {
      List<PDOutlineItem> items = new ArrayList<>();
      before.children().forEach(items::add);
      for (PDOutlineItem item : items) {
        item.getCOSObject().removeItem(COSName.NEXT);
        item.getCOSObject().removeItem(COSName.PREV);
        top.addLast(item);
      }
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    outline.addLast(top);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static PDPageXYZDestination topOf(PDDocument document, int page) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(document.getPage(page));
    place.setTop((int) document.getPage(page).getMediaBox().getHeight());
    place.setLeft(0);
    return place;
  }

  /** The links of the cover in their order; one over two lines is two annotations of one tag. */
  private static List<Tag> links(PDDocument cover) {
    Tag root = Tag.root(cover.getDocumentCatalog().getCOSObject());
    List<Tag> links = new ArrayList<>();
    if (root != null) {
      collect(root, links);
    }
    return links;
  }

  private static void collect(Tag tag, List<Tag> links) {
    if (tag.is("Link")) {
      links.add(tag);
    }
    tag.tags().forEach(kid -> collect(kid, links));
  }

  private static void lead(Tag link, PDPageXYZDestination place) {
    for (COSDictionary annotation : link.annotations()) {
      annotation.removeItem(COSName.A);
      annotation.setItem(COSName.DEST, place);
    }
  }

  // The whole is no better than its worst part.
  private static void claim(PDDocument book, List<Volume> volumes) throws IOException {
    String own = xmp(book);
    for (Volume volume : volumes) {
      String other = xmp(volume.document());
      own = other.contains("<pdfaid:part>3<") ? own : Lock.withoutArchive(own);
      own =
          other.contains("<pdfuaid:part>1<")
              ? own
              : own.replaceAll("<pdfuaid:part>[^<]*</pdfuaid:part>", "");
    }
    PDMetadata metadata = book.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      metadata.importXMPMetadata(own.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String xmp(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    return metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
  }

  private static List<Attachment> data(List<Volume> volumes) {
    List<Attachment> all = new ArrayList<>();
    for (int i = 0; i < volumes.size(); i++) {
      String number = String.format(Locale.ROOT, "%02d-", i + 1);
      for (Attachment one : volumes.get(i).data()) {
        all.add(
            new Attachment(
                number + one.name(),
                one.mediaType(),
                one.description() + " (" + volumes.get(i).title() + ")",
                one.bytes()));
      }
    }
    return all;
  }
}

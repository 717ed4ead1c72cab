package org.briefwright.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/**
 * Puts files into a printed one, and takes them out.
 *
 * @see "ISO 19005-3:2012, 6.8: embedded files and what they are to the document"
 */
final class Enclosures {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private Enclosures() {}

  static void put(PDDocument document, List<Attachment> attachments, Instant moment)
      throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = file(document, attachment, moment);
      files.put(attachment.name(), file);
      associated.add(file.getCOSObject());
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }

  private static PDComplexFileSpecification file(
      PDDocument document, Attachment attachment, Instant moment) throws IOException {
    PDEmbeddedFile stream =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    stream.setSubtype(attachment.mediaType());
    stream.setSize(attachment.bytes().length);
    stream.setModDate(Colophon.calendar(moment));
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(stream);
    file.setEmbeddedFileUnicode(stream);
    file.getCOSObject().setName(RELATIONSHIP, "Data");
    return file;
  }

  /** The files in {@code document}, in the order of their names. */
  static List<Attachment> of(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
    List<Attachment> attachments = new ArrayList<>();
    if (tree != null) {
      collect(tree, attachments);
    }
    attachments.sort(Comparator.comparing(Attachment::name));
    return attachments;
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, List<Attachment> attachments)
      throws IOException {
    Map<String, PDComplexFileSpecification> files = node.getNames();
    for (PDComplexFileSpecification file :
        files == null ? List.<PDComplexFileSpecification>of() : files.values()) {
      PDEmbeddedFile stream = file.getEmbeddedFileUnicode();
      if (stream != null) {
        attachments.add(
            new Attachment(
                text(file.getFilename()),
                text(stream.getSubtype()),
                text(file.getFileDescription()),
                stream.toByteArray()));
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    for (PDNameTreeNode<PDComplexFileSpecification> kid :
        kids == null ? List.<PDNameTreeNode<PDComplexFileSpecification>>of() : kids) {
      collect(kid, attachments);
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

package org.briefwright.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Locks a file with a password (AES-256). It can still be read aloud. It is no PDF/A any longer,
 * which forbids locks, and does not say it is.
 */
final class Lock {

  private static final int KEY_BITS = 256;
  private static final int OWNER_BYTES = 24;
  private static final Pattern ARCHIVE_CLAIM =
      Pattern.compile(
          "<rdf:Description[^>]*>\\s*(?:<pdfaid:[a-z]+>[^<]*</pdfaid:[a-z]+>\\s*)+</rdf:Description>");

  private Lock() {}

  static byte[] lock(byte[] pdf, String password) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(withoutArchive(xmp).getBytes(StandardCharsets.UTF_8));
      }
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(false);
      permission.setCanExtractForAccessibility(true);
      StandardProtectionPolicy policy = new StandardProtectionPolicy(owner(), password, permission);
      policy.setEncryptionKeyLength(KEY_BITS);
      policy.setPreferAES(true);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new PressException("copies", "the copy can't be locked", "see the cause", e);
    }
  }

  static String withoutArchive(String xmp) {
    return ARCHIVE_CLAIM.matcher(xmp).replaceAll("");
  }

  // Nobody is to know it: who has the reader's password may read, and nobody may change.
  private static String owner() {
    byte[] chance = new byte[OWNER_BYTES];
    new SecureRandom().nextBytes(chance);
    return HexFormat.of().formatHex(chance);
  }
}

package org.briefwright.press;

/**
 * A printed edition.
 *
 * @param pdf the file's bytes
 * @param pages how many it has, one or more
 * @param sha256 of {@code pdf}, 64 lower-case hexadecimal digits
 */
public record Copy(byte[] pdf, int pages, String sha256) {

  public Copy {
    pdf = pdf.clone();
  }

  @Override
  public byte[] pdf() {
    return pdf.clone();
  }
}

package org.briefwright.press;

import java.util.List;
import org.briefwright.fact.Notice;

/**
 * A printed edition.
 *
 * @param pdf the file's bytes
 * @param pages how many it has, one or more
 * @param sha256 of {@code pdf}, 64 lower-case hexadecimal digits
 * @param notices references that were not followed, style rules that were not understood
 */
public record Copy(byte[] pdf, int pages, String sha256, List<Notice> notices) {

  public Copy {
    pdf = pdf.clone();
    notices = List.copyOf(notices);
  }

  @Override
  public byte[] pdf() {
    return pdf.clone();
  }
}

package org.briefwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Reports;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Notice;
import org.briefwright.press.Bindery;

/** Writes pictures of the pages of a file beside it: {@code weekly_v1_p1.png} and so on. */
final class Pictures {

  private static final int LEAST_DPI = 10;
  private static final int MOST_DPI = 600;

  private final Surroundings surroundings;
  private final int dpi;

  /**
   * @param dpi dots an inch
   * @throws OrderException if pages can't be drawn with so many
   */
  Pictures(Surroundings surroundings, int dpi) {
    this.surroundings = surroundings;
    this.dpi = dpi;
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw new OrderException(
          Notice.of(
              "--preview",
              dpi + " dots an inch can't be drawn",
              "name from " + LEAST_DPI + " to " + MOST_DPI));
    }
  }

  /**
   * @param pdf what the pictures are named for and lie beside
   */
  void write(Path pdf, byte[] bytes) {
    String stem = Reports.id(pdf);
    List<byte[]> pictures = Bindery.pictures(bytes, dpi);
    for (int page = 1; page <= pictures.size(); page++) {
      Path picture = pdf.resolveSibling(stem + "_p" + page + ".png");
      SafeFile.write(picture, pictures.get(page - 1));
    }
    surroundings
        .err()
        .println("briefwright: " + pictures.size() + " pictures beside " + stem + ".pdf");
  }
}

package org.briefwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.delivery.DeliveryException;
import org.briefwright.delivery.Issue;
import org.briefwright.fact.Notice;

/**
 * Finds kept editions.
 *
 * @param reports the folder that editions land in
 * @param here the folder from which a file's name starts
 */
record Shelf(Path reports, Path here) {

  /**
   * @param edition its id, or the name of its PDF
   * @throws DeliveryException if there is none
   */
  Issue issue(String edition) {
    Path pdf = edition.endsWith(".pdf") ? here.resolve(edition) : reports.resolve(edition + ".pdf");
    if (!Files.exists(pdf)) {
      throw new DeliveryException(
          Notice.of(
              edition,
              "there is no such edition",
              "name an edition's PDF, or one of " + reports + " without its ending"));
    }
    return Issue.read(pdf);
  }
}

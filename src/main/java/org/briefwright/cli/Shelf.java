package org.briefwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.briefwright.archive.Archive;
import org.briefwright.archive.Entry;
import org.briefwright.delivery.DeliveryException;
import org.briefwright.delivery.Issue;
import org.briefwright.edition.Edition;
import org.briefwright.fact.Notice;

/**
 * Finds kept editions: in the archive, or as files.
 *
 * @param reports the folder that editions land in
 * @param here the folder from which a file's name starts
 */
record Shelf(Archive archive, Path reports, Path here) {

  /**
   * @param edition its id, or the name of its PDF
   * @throws DeliveryException if there is none
   */
  Issue issue(String edition) {
    if (edition.endsWith(".pdf")) {
      return file(edition, here.resolve(edition));
    }
    Path place = reports.resolve(edition + ".pdf");
    Optional<Entry> entry =
        archive.editions().list().stream().filter(one -> one.id().equals(edition)).findFirst();
    if (entry.isEmpty()) {
      return file(edition, place);
    }
    Edition kept = archive.editions().load(entry.get());
    return Issue.of(
        edition, place.toAbsolutePath().normalize().toString(), kept.toJson(), kept.copy().pdf());
  }

  private Issue file(String edition, Path pdf) {
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

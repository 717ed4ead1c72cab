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

  private static final String NUMBER = "\\d{1,9}|latest";

  /**
   * @param edition its id, its number in the archive, {@code latest}, or the name of its PDF
   * @throws DeliveryException if there is none
   */
  Issue issue(String edition) {
    if (edition.endsWith(".pdf")) {
      return file(edition, here.resolve(edition));
    }
    Optional<Entry> entry =
        edition.matches(NUMBER)
            ? Optional.of(archive.editions().find(edition))
            : archive.editions().list().stream()
                .filter(one -> one.id().equals(edition))
                .findFirst();
    return entry.map(this::kept).orElseGet(() -> file(edition, reports.resolve(edition + ".pdf")));
  }

  private Issue kept(Entry entry) {
    Edition kept = archive.editions().load(entry);
    String place = reports.resolve(entry.id() + ".pdf").toAbsolutePath().normalize().toString();
    return Issue.of(entry.id(), place, kept.toJson(), kept.copy().pdf());
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

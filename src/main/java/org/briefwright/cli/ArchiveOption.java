package org.briefwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.archive.Archive;
import org.briefwright.archive.Place;
import org.briefwright.archive.Places;
import org.briefwright.edition.BriefingFile;
import org.briefwright.edition.OrderException;
import org.briefwright.fact.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive a verb is about. */
final class ArchiveOption {

  private final Surroundings surroundings;

  @Option(
      names = "--archive",
      paramLabel = "PLACE",
      description = "A folder, a .db file, or jdbc:postgresql:…; else what the briefing names.")
  private @Nullable String archive;

  @Option(
      names = "--briefing",
      paramLabel = "FILE",
      description = "The briefing file that names the archive. Default: ./briefing.yaml.")
  private @Nullable Path briefing;

  ArchiveOption(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Does {@code work} on the archive, and closes it. */
  int with(Function<Archive, Integer> work) {
    try (Archive open = Archive.open(place(), surroundings.clock())) {
      return work.apply(open);
    }
  }

  private Place place() {
    Places places = new Places(surroundings.environment());
    if (archive != null) {
      Place place = places.typed(archive, surroundings.here());
      if (place instanceof Place.File file && !Files.exists(file.path())) {
        throw new OrderException(
            Notice.of(
                file.path().toString(),
                "no archive is there",
                "check the name, or make an edition"));
      }
      return place;
    }
    Path file = surroundings.resolve(briefing == null ? Surroundings.USUAL_BRIEFING : briefing);
    Optional<Place> named =
        briefing == null && !Files.exists(file)
            ? Optional.empty()
            : places.of(BriefingFile.open(file));
    Place.File usual = Briefing.usualArchive(surroundings);
    if (named.isEmpty() && Files.exists(usual.path())) {
      return usual;
    }
    return named.orElseThrow(() ->
        new OrderException(
            Notice.of(
                file.toString(),
                Files.exists(file) ? "names no archive" : "is not there to name an archive",
                "write \"data: data/\" into it, name another with --briefing, or an archive with --archive")));
  }
}

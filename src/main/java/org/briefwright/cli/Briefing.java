package org.briefwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.briefwright.archive.Place;
import org.briefwright.archive.Places;
import org.briefwright.delivery.MailFile;
import org.briefwright.delivery.MailSettings;
import org.briefwright.edition.BriefingFile;
import org.briefwright.edition.Order;
import org.briefwright.edition.OrderException;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;
import org.briefwright.schedule.Plan;

/**
 * All that a briefing file says.
 *
 * @param file as it was named
 * @param archive where its file names one
 */
record Briefing(
    Path file,
    Order order,
    Optional<Plan> plan,
    Optional<MailSettings> mail,
    Optional<Place> archive) {

  private static final String USUAL_ARCHIVE = "data/briefwright.db";

  /**
   * @throws org.briefwright.fact.Refusal if something in it can't be what it says
   */
  static Briefing read(Path file, Map<String, String> environment) {
    BriefingFile opened = BriefingFile.open(file);
    return new Briefing(
        file,
        opened.order(),
        ScheduleFile.read(opened),
        MailFile.read(opened),
        new Places(environment).of(opened));
  }

  /** All that is wrong in a file, whichever part of it says so; none where it can be read. */
  static List<Notice> faults(Path file, Map<String, String> environment) {
    Set<Notice> faults = new LinkedHashSet<>();
    try {
      BriefingFile opened = BriefingFile.open(file);
      List<Consumer<BriefingFile>> parts =
          List.of(
              BriefingFile::order, ScheduleFile::read, MailFile::read, new Places(environment)::of);
      for (Consumer<BriefingFile> part : parts) {
        try {
          part.accept(opened);
        } catch (Refusal e) {
          faults.addAll(e.notices());
        }
      }
    } catch (Refusal e) {
      faults.addAll(e.notices());
    }
    return List.copyOf(faults);
  }

  /**
   * Reads several; {@code briefing.yaml} where none are named.
   *
   * @throws OrderException if two have one name
   */
  static List<Briefing> read(List<Path> files, Surroundings surroundings) {
    List<Path> named = files.isEmpty() ? List.of(Surroundings.USUAL_BRIEFING) : files;
    Map<String, Path> byName = new LinkedHashMap<>();
    List<Briefing> briefings = new ArrayList<>();
    for (Path file : named) {
      Path place = surroundings.resolve(file);
      if (!Files.exists(place)) {
        throw new OrderException(
            Notice.of(file.toString(), "there is no such file", "name a briefing file"));
      }
      Briefing briefing = read(place, surroundings.environment());
      Path other = byName.putIfAbsent(briefing.name(), file);
      if (other != null) {
        throw new OrderException(
            Notice.of(
                file.toString(),
                "has the name \"" + briefing.name() + "\", as " + other + " has",
                "give each briefing a name of its own"));
      }
      briefings.add(briefing);
    }
    return briefings;
  }

  /** Where a schedule keeps its runs, where no archive is named. */
  static Place.File usualArchive(Surroundings surroundings) {
    return new Place.File(surroundings.resolve(Path.of(USUAL_ARCHIVE)));
  }

  String name() {
    return order.name();
  }

  /**
   * The archive that briefings share.
   *
   * @throws OrderException if they name different ones
   */
  static Place archive(List<Briefing> briefings, Surroundings surroundings) {
    List<Place> places =
        briefings.stream()
            .map(briefing -> briefing.archive().orElseGet(() -> usualArchive(surroundings)))
            .distinct()
            .toList();
    if (places.size() > 1) {
      throw new OrderException(
          Notice.of(
              briefings.getLast().file().toString(),
              "is kept in " + places.getLast() + ", the others in " + places.getFirst(),
              "let briefings that are run together share an archive"));
    }
    return places.getFirst();
  }
}

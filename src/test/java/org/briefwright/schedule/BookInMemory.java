package org.briefwright.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A run book that forgets everything with the test. The one that lasts is the archive's. */
final class BookInMemory implements RunBook {

  private final Map<String, Instant> known = new HashMap<>();
  final Map<String, String> states = new TreeMap<>();
  private final Map<String, Run> runs = new TreeMap<>();
  private final Map<String, Instant> free = new HashMap<>();

  @Override
  public Instant knownUpTo(String briefing, Instant now) {
    return known.computeIfAbsent(briefing, name -> now);
  }

  @Override
  public void setKnownUpTo(String briefing, Instant moment) {
    known.put(briefing, moment);
  }

  @Override
  public boolean enter(String briefing, String window, LocalDate day, Instant due, boolean wanted) {
    Run run = new Run(briefing, window, day, due, 0, "");
    if (runs.putIfAbsent(run.id(), run) != null) {
      return false;
    }
    free.put(run.id(), Instant.EPOCH);
    states.put(run.id(), wanted ? "waiting" : "missed");
    return true;
  }

  @Override
  public Optional<Run> take(Collection<String> briefings, String node, Instant now, Instant until) {
    Optional<Run> run =
        runs.values().stream()
            .filter(one -> isOpen(one.id()) && !free.getOrDefault(one.id(), now).isAfter(now))
            .findFirst()
            .map(one ->
                new Run(
                    one.briefing(), one.window(), one.day(), one.due(), one.attempt() + 1, node));
    run.ifPresent(taken -> {
      runs.put(taken.id(), taken);
      free.put(taken.id(), until);
      states.put(taken.id(), "running");
    });
    return run;
  }

  private boolean isOpen(String id) {
    return states.getOrDefault(id, "").matches("waiting|running");
  }

  @Override
  public void hold(Run run, Instant until) {
    free.put(run.id(), until);
  }

  @Override
  public boolean done(Run run, String result) {
    return run.equals(runs.get(run.id())) && states.replace(run.id(), "done: " + result) != null;
  }

  @Override
  public boolean failed(Run run, String cause, Optional<Instant> again) {
    free.put(run.id(), again.orElse(Instant.MAX));
    states.put(run.id(), again.isPresent() ? "waiting" : "failed: " + cause);
    return true;
  }

  @Override
  public Optional<Instant> nextTake(Collection<String> briefings) {
    return runs.keySet().stream()
        .filter(this::isOpen)
        .map(id -> free.getOrDefault(id, Instant.EPOCH))
        .min(Instant::compareTo);
  }
}

package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;

/** Writes the chart of deal values: no total, no deal twice. */
final class DealFigure {

  private static final List<Stage> STAGES =
      List.of(Stage.COMPLETED, Stage.SIGNED, Stage.ANNOUNCED, Stage.PROPOSED);

  private final Shelf shelf;
  private final Tongue tongue;
  private final List<Transaction> deals;
  private final Rates rates;

  DealFigure(Shelf shelf, Deals deals, Rates rates) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.rates = rates;
    this.deals =
        deals.inRegion().stream()
            .filter(deal -> deals.isCounted(deal) && deal.usd(rates).isPresent())
            .toList();
  }

  Figure write(String anchor, int number, String period) {
    List<String> groups = groups();
    List<Series.DealValues.Stage> stages = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    // All four, so that a stage is drawn alike in every edition; the table has those that occur.
    for (Stage stage : STAGES) {
      stages.add(
          new Series.DealValues.Stage(
              tongue.labels().of(stage), groups.stream().map(group -> sum(group, stage)).toList()));
    }
    List<Stage> used =
        STAGES.stream()
            .filter(stage -> deals.stream().anyMatch(deal -> stage(deal) == stage))
            .toList();
    for (String group : groups) {
      List<String> row = new ArrayList<>(List.of(group));
      for (Stage stage : used) {
        BigDecimal sum = sum(group, stage);
        row.add(sum.signum() == 0 ? "–" : tongue.amounts().shortened(sum));
      }
      rows.add(row);
    }
    List<String> head = new ArrayList<>(List.of(tongue.say("head.country")));
    used.forEach(stage -> head.add(tongue.labels().of(stage)));
    return new Figure(
        anchor,
        number,
        tongue.say("figure.deals.title"),
        tongue.say("figure.deals.caption", period),
        alt(groups, used),
        new Series.DealValues(groups, stages),
        new Figure.Table(head, rows));
  }

  private static Stage stage(Transaction deal) {
    return ((Use.Deal) deal.tellings().getLast().use()).stage();
  }

  private String group(Transaction deal) {
    return deal.countries().size() == shelf.profile().countries().size()
        ? tongue.say("region")
        : shelf.tags(deal.countries()).stream().map(Tag::code).collect(joining(" + "));
  }

  /** Single countries in the profile's order, then groups of countries, then the region. */
  private List<String> groups() {
    Map<Integer, String> single = new TreeMap<>();
    List<String> several = new ArrayList<>();
    for (Transaction deal : deals) {
      String group = group(deal);
      if (deal.countries().size() == 1) {
        single.put(shelf.profile().countries().indexOf(deal.countries().getFirst()), group);
      } else if (!several.contains(group)) {
        several.add(group);
      }
    }
    several.sort(
        Comparator.comparing((String g) -> g.equals(tongue.say("region"))).thenComparing(g -> g));
    List<String> groups = new ArrayList<>(single.values());
    groups.addAll(several);
    return groups;
  }

  private BigDecimal sum(String group, Stage stage) {
    return deals.stream()
        .filter(deal -> group(deal).equals(group) && stage(deal) == stage)
        .map(deal -> deal.usd(rates).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String alt(List<String> groups, List<Stage> stages) {
    if (deals.isEmpty()) {
      return tongue.say("figure.deals.none");
    }
    String largest =
        deals.stream()
            .max(Comparator.comparing(deal -> deal.usd(rates).orElseThrow()))
            .map(deal ->
                tongue.say(
                    "figure.deals.largest",
                    tongue.amounts().usd(deal.usd(rates)),
                    tongue.labels().of(stage(deal)),
                    group(deal)))
            .orElse("");
    String sums =
        groups.stream()
            .map(group ->
                group
                    + ": "
                    + stages.stream()
                        .filter(stage -> sum(group, stage).signum() > 0)
                        .map(s ->
                            tongue.amounts().shortened(sum(group, s)) + " " + tongue.labels().of(s))
                        .collect(joining(", ")))
            .collect(joining("; "));
    return tongue.say("figure.deals.alt", sums, largest);
  }
}

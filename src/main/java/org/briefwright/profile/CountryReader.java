package org.briefwright.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.profile.Yaml.Items;

/** Reads what a profile adds to one country. */
final class CountryReader {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("names", Kind.COUNTRY),
          Map.entry("adjectives", Kind.ADJECTIVE),
          Map.entry("demonyms", Kind.DEMONYM),
          Map.entry("capitals", Kind.CAPITAL),
          Map.entry("seats", Kind.SEAT),
          Map.entry("cities", Kind.CITY),
          Map.entry("regions", Kind.REGION),
          Map.entry("waters", Kind.WATER),
          Map.entry("rivers", Kind.WATER),
          Map.entry("institutions", Kind.INSTITUTION),
          Map.entry("companies", Kind.COMPANY),
          Map.entry("nicknames", Kind.NICKNAME));

  private final Faults faults;
  private final Country country;
  private final Draft draft;

  CountryReader(Faults faults, Country country, Draft draft) {
    this.faults = faults;
    this.country = country;
    this.draft = draft;
  }

  void read(Fields fields) {
    for (String key : fields.values().keySet()) {
      Kind kind = KINDS.get(key);
      if (kind != null) {
        fields.items(key).forEach(item -> names(item, kind));
      }
    }
    fields.items("leaders").forEach(leader -> draft.entry(country).add(leader(leader.fields())));
    Fields offices = fields.fields("offices");
    for (String office : offices.values().keySet()) {
      List<String> phrases =
          offices.texts(office).stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
      draft.office(new Office(office, phrases, Optional.of(country)));
    }
  }

  private void names(Yaml item, Kind kind) {
    List<String> spellings = item instanceof Items list ? list.texts() : List.of(item.text());
    draft.entry(country).add(kind, spellings);
  }

  private Leader leader(Fields fields) {
    WrittenDate from = date(fields, "from").orElseThrow();
    Optional<WrittenDate> to = date(fields, "to");
    if (to.isPresent() && to.get().last().isBefore(from.first())) {
      throw faults.at(
          fields.lineOf("to"),
          "\"to\" is before \"from\", which is " + fields.text("from").orElseThrow(),
          "swap them or mend one");
    }
    return Leader.of(
        fields.text("name").orElseThrow(),
        fields.texts("spellings"),
        fields.text("office").orElseThrow().toLowerCase(Locale.ROOT),
        from.first(),
        to.map(WrittenDate::last));
  }

  private Optional<WrittenDate> date(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    Optional<WrittenDate> date = text.flatMap(WrittenDate::of);
    if (text.isPresent() && date.isEmpty()) {
      throw faults.at(
          fields.lineOf(key),
          "\"" + key + "\" is \"" + text.get() + "\", which is no date",
          "write a day, month or year, for example 2025-11-07, 2025-11 or 2025");
    }
    return date;
  }
}

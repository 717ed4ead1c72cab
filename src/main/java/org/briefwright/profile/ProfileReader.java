package org.briefwright.profile;

import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.briefwright.profile.Profile.Watched;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.profile.Yaml.Items;

/** Reads one profile file, which has passed its schema, into a draft. */
final class ProfileReader {

  private final Fields root;
  private final Draft draft;
  private final Faults faults;

  private ProfileReader(YamlFile file, Draft draft) {
    this.root = file.root();
    this.draft = draft;
    this.faults = new Faults(file.where());
  }

  /**
   * Adds everything that a file says.
   *
   * @param fallbackName the profile's name where the file gives none
   */
  static void read(YamlFile file, String fallbackName, Draft draft) {
    ProfileReader reader = new ProfileReader(file, draft);
    reader.region(fallbackName);
    reader.countries();
    reader.speakersAndOutlets();
    reader.spellings();
  }

  private void region(String fallbackName) {
    draft.name(root.text("name").orElse(fallbackName), root.text("title"));
    draft.regionNames(root.texts("region_names"));
    for (String text : root.texts("decoys")) {
      draft.decoy(new Name(text, text, Optional.empty(), Kind.NO_COUNTRY, false));
    }
  }

  private void countries() {
    Optional<Yaml> countries = root.get("countries");
    if (countries.isPresent() && countries.get() instanceof Items items) {
      for (Yaml item : items.values()) {
        draft.cover(country(item.text(), item.line()));
      }
    } else {
      Fields entries = root.fields("countries");
      for (String code : entries.values().keySet()) {
        draft.cover(country(code, entries.lineOf(code)));
      }
      additions(entries);
    }
    additions(root.fields("abroad"));
  }

  private void additions(Fields entries) {
    for (String code : entries.values().keySet()) {
      Country country = country(code, entries.lineOf(code));
      new CountryReader(faults, country, draft).read(entries.fields(code));
    }
  }

  private void speakersAndOutlets() {
    for (Yaml outlet : root.items("outlets")) {
      draft.outlet(outlet(outlet.fields()));
    }
    for (Yaml watched : root.items("watch")) {
      draft.watch(watched(watched.fields()));
    }
  }

  private Outlet outlet(Fields fields) {
    return new Outlet(
        fields.text("name").orElseThrow(),
        fields.texts("spellings"),
        fields.get("country").map(code -> country(code.text(), code.line())),
        fields.text("reliability").orElse("F").charAt(0));
  }

  private Watched watched(Fields fields) {
    return new Watched(
        country(fields.text("country").orElseThrow(), fields.lineOf("country")),
        fields.text("speaker"));
  }

  private void spellings() {
    Fields spellings = root.fields("spellings");
    for (String text : spellings.values().keySet()) {
      if (!draft.spell(text, spellings.texts(text).stream().map(Spelling::of).toList())) {
        throw faults.at(
            spellings.lineOf(text),
            "\"" + text + "\" is the name of nothing in this profile",
            "give it first, under its country, as a city or whatever it is");
      }
    }
  }

  private Country country(String code, int line) {
    return faults.country(code, line, draft.world());
  }
}

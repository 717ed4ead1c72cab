package org.briefwright.brief;

import java.util.List;
import org.briefwright.profile.Profile;

/**
 * Everything that a brief is written from.
 *
 * @param texts in any order
 * @param handedIn number of documents before copies were merged and others left out
 * @param leftOut what was not used
 * @param rules how things were done, in words, besides those that this room knows: of reading, of
 *     merging copies
 * @param imprint program, profile and edition, by name and value
 * @param past what the edition is compared with
 */
public record Material(
    Setting setting,
    Profile profile,
    List<Reported> texts,
    int handedIn,
    List<Sources.LeftOut> leftOut,
    Rates rates,
    List<Sources.Note> rules,
    List<Sources.Note> imprint,
    Past past) {

  public Material {
    texts = List.copyOf(texts);
    leftOut = List.copyOf(leftOut);
    rules = List.copyOf(rules);
    imprint = List.copyOf(imprint);
  }
}

package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.profile.Name;

/**
 * Tells where the region's name is only part of the name of a fund: {@code the Investment Facility
 * for Central Asia} pays one state, not all of them.
 */
final class RegionNames {

  /** Most words between the region's name and the head of the fund's: {@code Water Fund}. */
  private static final int NAME = 4;

  private static final Set<String> FUNDS = Grammar.words("funds");

  private RegionNames() {}

  /** Whether a sentence names the region, and only so. */
  static boolean areOfFunds(AnnotatedSentence sentence) {
    boolean any = false;
    for (NameMention name : sentence.names()) {
      if (name.isA(Name.Kind.REGION_AS_A_WHOLE)) {
        if (!isAfter(sentence, name) && !leads(sentence, name)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean isAfter(AnnotatedSentence sentence, NameMention region) {
    int joint = sentence.is(region.from() - 1, "the") ? region.from() - 2 : region.from() - 1;
    return (sentence.is(joint, "for") || sentence.is(joint, "of") || sentence.is(joint, "in"))
        && isFund(sentence, joint - 1);
  }

  private static boolean leads(AnnotatedSentence sentence, NameMention region) {
    for (int i = region.to(); i < region.to() + NAME && isCapital(sentence, i); i++) {
      if (isFund(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFund(AnnotatedSentence sentence, int i) {
    return isCapital(sentence, i) && FUNDS.contains(sentence.tokens().get(i).word());
  }

  private static boolean isCapital(AnnotatedSentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size() && sentence.tokens().get(i).isCapital();
  }
}

package org.briefwright.document.sift;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that says which number of a series a text is: "Policy Brief No. 27", "Working Paper 4",
 * "The Hill Review, Vol. 7, No. 3, Autumn 2025".
 */
final class SeriesLine implements LineRule {

  static final String REASON = "number of the series";

  private static final int MOST_WORDS = 12;

  private static final Pattern SERIES =
      Pattern.compile(
          "^(?:(?:policy|working|discussion|research|issue|position|briefing|occasional|technical"
              + "|situation|press|news|media) ){0,2}"
              + "(?:brief|paper|note|report|briefing|memo|memorandum|release|bulletin)s?"
              + "(?: series)?[,:]? ?(?:no|nr|number|№|#)?\\.? ?\\d[\\d/.–-]{0,12}$",
          Pattern.CASE_INSENSITIVE);

  /** Of a series with any name: "Hill Commentary No. 31". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}& -]{2,40},? (?:[Nn]o|NO|№|#)\\.? ?\\d[\\d/.–-]{0,12}(?: \\(\\d{1,5}\\))?$");

  /** Below the name of its institute, with the number of the page: a head that runs over pages. */
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          "(?:, | [|–—-] )(?:policy|working|discussion|research|briefing|occasional|technical)"
              + " (?:brief|paper|note|report|memo)s?(?: series)?,? ?(?:no|nr|№|#)?\\.? ?\\d{1,4}"
              + "(?: \\d{1,4}| [|–—-] [\\p{L}\\d ]{4,20})?$",
          Pattern.CASE_INSENSITIVE);

  /**
   * Of a periodical, which numbers its issues through the year and, in brackets, from its first.
   */
  private static final Pattern NUMBER_OF_PERIODICAL =
      Pattern.compile("^\\p{Lu}[^,|]{3,50}, (?:No|Nr|№|Issue)\\.? ?\\d{1,5}(?: \\(\\d{1,5}\\))?$");

  private static final Pattern VOLUME =
      Pattern.compile(
          "\\bvol(?:ume|\\.)?:? ?\\d{1,4},? ?(?:no|nr|number|issue|№)[.:]? ?\\d",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<String> reason(Line line) {
    boolean series =
        line.words() <= MOST_WORDS
            && (SERIES.matcher(line.text()).find()
                || NUMBERED.matcher(line.text()).find()
                || RUNNING_HEAD.matcher(line.text()).find()
                || NUMBER_OF_PERIODICAL.matcher(line.text()).find()
                || VOLUME.matcher(line.text()).find());
    return series ? Optional.of(REASON) : Optional.empty();
  }

  /** Whether it tells the number of an issue, as journals and newspapers do. */
  static boolean isIssue(Line line) {
    return VOLUME.matcher(line.text()).find() || NUMBER_OF_PERIODICAL.matcher(line.text()).find();
  }
}

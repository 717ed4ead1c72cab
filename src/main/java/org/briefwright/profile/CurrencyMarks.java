package org.briefwright.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts the marks at the end of currency names in our data: {@code !} for what is meant by default,
 * {@code !!} for always, {@code ?} before these for ambiguous.
 */
record CurrencyMarks(List<String> byDefault, List<String> always, List<String> ambiguous) {

  CurrencyMarks() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** The texts without their marks, which are noted. */
  List<String> take(List<String> written) {
    List<String> texts = new ArrayList<>(written.size());
    for (String marked : written) {
      texts.add(take(marked));
    }
    return texts;
  }

  private String take(String written) {
    int end = written.length();
    while (end > 0 && "?!".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    String text = written.substring(0, end);
    if (written.startsWith("?", end)) {
      ambiguous.add(text);
    }
    if (written.endsWith("!!")) {
      always.add(text);
    } else if (written.endsWith("!")) {
      byDefault.add(text);
    }
    return text;
  }
}

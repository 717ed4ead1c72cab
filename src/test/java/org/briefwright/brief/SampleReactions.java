package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/** Who answered what in {@link SampleBrief}. */
final class SampleReactions {

  private final Desk desk;

  SampleReactions(Desk desk) {
    this.desk = desk;
  }

  List<Reaction> write() {
    return List.of(
        new Reaction(
            "E1",
            "storm closes the port of Kendirli",
            "1 November 2025",
            desk.refs("E1", "4.2"),
            List.of(
                answer(
                    SampleBrief.KZ,
                    "Ministry of Foreign Affairs",
                    "3 November 2025",
                    "2 days",
                    "reported",
                    "the two governments had agreed on the text of a convention on transit",
                    "4.3"),
                answer(
                    SampleBrief.KG,
                    "Bishkek",
                    "4 November 2025",
                    "3 days",
                    "quote",
                    "“a week, not a season”",
                    "4.5")),
            List.of(
                new Reaction.Silent(
                    SampleBrief.TM,
                    Optional.of("Ashgabat"),
                    "reported absent",
                    desk.refs("E1", "4.6"))),
            "No statement found in the 8 documents read: Tajikistan."),
        new Reaction(
            "E2",
            "Aqtas copper concession signed",
            "5 November 2025",
            desk.refs("E2", "1.2"),
            List.of(
                answer(
                    SampleBrief.KZ,
                    "Aigerim Sadyqova",
                    "5 November 2025",
                    "same day",
                    "quote",
                    "“A mine is worth what the road to it is worth”",
                    "1.4"),
                answer(
                    SampleBrief.KZ,
                    "Ғалым Өмірұлы",
                    "6 November 2025",
                    "1 day",
                    "quote",
                    "“Үш жылдан кейін мұнда қала болады”",
                    "2.4")),
            List.of(),
            ""),
        new Reaction(
            "E3",
            "avalanche closes the Qizil-Art crossing",
            "8 November 2025",
            desk.refs("E3", "6.1"),
            List.of(
                answer(
                    SampleBrief.TJ,
                    "Ҷамшед Қодирӣ",
                    "8 November 2025",
                    "same day",
                    "quote",
                    "“Роҳ барои ҳама кушода аст”",
                    "6.4")),
            List.of(
                new Reaction.Silent(
                    SampleBrief.TJ,
                    Optional.of("Ministry of Foreign Affairs"),
                    "reported silent",
                    desk.refs("E3", "6.5"))),
            ""));
  }

  private Reaction.Answer answer(
      Tag country,
      String speaker,
      String date,
      String after,
      String manner,
      String words,
      String label) {
    return new Reaction.Answer(
        country, speaker, date, after, manner, words, "", desk.refs("E", label));
  }
}

package org.briefwright.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.Dated;
import org.briefwright.document.date.Dating;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.sift.Sifted;
import org.briefwright.document.sift.Sifter;
import org.briefwright.fact.Document;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Sentence;

/** Makes an article of a draft: sifts it, dates it, cuts it into sentences. */
final class Assembly {

  private final Sifter sifter;
  private final Dating dating;
  private final FileNameDate fileNameDate;
  private final SentenceCut cut = new SentenceCut();
  private final Languages languages = Languages.read();

  Assembly(DayScanner scanner) {
    sifter = new Sifter(scanner);
    dating = new Dating(scanner);
    fileNameDate = new FileNameDate(scanner);
  }

  Article article(Source source, Optional<LocalDate> option, String sha256, Draft draft) {
    Sifted sifted = sifter.sift(draft);
    List<Sentence> sentences = cut.sentences(sifted.blocks());
    List<String> texts = sentences.stream().map(Sentence::text).toList();
    Dated dated = dating.choose(dateClaims(source, option, sifted), texts);
    List<Notice> notices = new ArrayList<>(draft.notices());
    dated.doubts().forEach(doubt -> notices.add(doubt(source.file(), dated, doubt)));
    if (sentences.isEmpty()) {
      notices.add(
          Notice.of(source.file(), "no text of its own was found", "look at what was dropped"));
    }
    return new Article(
        document(source, sha256, sifted, texts, dated),
        sentences,
        sifted.blocks().stream().filter(block -> !block.isKept()).map(Block::toDropped).toList(),
        notices);
  }

  private List<DateClaim> dateClaims(Source source, Optional<LocalDate> option, Sifted sifted) {
    List<DateClaim> claims = new ArrayList<>(sifted.dates());
    source
        .manifest()
        .flatMap(ManifestRow::published)
        .ifPresent(day -> claims.add(DateClaim.of(day, Trust.MANIFEST, "manifest")));
    option.ifPresent(day -> claims.add(DateClaim.of(day, Trust.OPTION, "date option")));
    fileNameDate.in(source.file()).ifPresent(claims::add);
    return claims;
  }

  private static Notice doubt(String file, Dated dated, String doubt) {
    return Notice.of(
        file,
        "published " + dated.day().orElseThrow() + " (" + dated.from() + "), but " + doubt,
        "put the right day into the manifest if this is wrong");
  }

  private Document document(
      Source source, String sha256, Sifted sifted, List<String> texts, Dated dated) {
    Optional<ManifestRow> row = source.manifest();
    return new Document(
        sha256,
        source.file(),
        row.flatMap(ManifestRow::title)
            .or(() -> sifted.claim(Topic.TITLE))
            .or(() -> sifted.claim(Topic.FILE_TITLE)),
        row.flatMap(ManifestRow::publisher)
            .or(() -> sifted.claim(Topic.PUBLISHER))
            .or(() -> sifted.claim(Topic.HOST)),
        row.flatMap(ManifestRow::author).or(() -> sifted.claim(Topic.AUTHOR)),
        row.flatMap(ManifestRow::url).or(() -> sifted.claim(Topic.URL)),
        row.flatMap(ManifestRow::language)
            .orElseGet(() -> language(sifted.claim(Topic.LANGUAGE), texts)),
        dated.day(),
        dated.origin(),
        dated.from(),
        texts.stream().mapToInt(Assembly::words).sum(),
        row.flatMap(ManifestRow::reliability));
  }

  // Pages often declare the language of their template: the text itself speaks louder.
  private String language(Optional<String> declared, List<String> texts) {
    String told = languages.of(texts);
    return told.equals(Languages.UNKNOWN) ? declared.orElse(told) : told;
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ';
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}

package org.briefwright.edition;

import java.util.Optional;
import java.util.function.Function;
import org.briefwright.brief.Past;
import org.briefwright.document.Article;
import org.briefwright.document.Recollection;
import org.briefwright.fact.Facts;

/** What a desk remembers of earlier runs. For one run at a time. */
public interface Memory {

  /** Remembers nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public Recollection documents() {
          return Recollection.NONE;
        }

        @Override
        public Facts facts(
            Article article, String profileSha256, Function<Article, Facts> extract) {
          return extract.apply(article);
        }

        @Override
        public Past past(String series, Window window) {
          return Past.NONE;
        }

        @Override
        public Optional<Kept> newest(String stem) {
          return Optional.empty();
        }

        @Override
        public void keep(Edition edition, Made made, Kit kit) {}
      };

  /**
   * The newest version of an edition that is remembered.
   *
   * @param version from 1
   * @param contentSha256 as {@link Edition#contentSha256}
   * @param edition brings it back whole
   */
  record Kept(int version, String contentSha256, java.util.function.Supplier<Edition> edition) {}

  /** The documents that were read before. */
  Recollection documents();

  /**
   * The facts of a document that came from {@link #documents}, or has just been kept there.
   *
   * @param extract finds them, where they are not known
   */
  Facts facts(Article article, String profileSha256, Function<Article, Facts> extract);

  /**
   * What an edition is to be compared with.
   *
   * @param series as {@link Edition#series}
   */
  Past past(String series, Window window);

  /**
   * @param stem as {@link Edition#stem}
   */
  Optional<Kept> newest(String stem);

  /** Keeps an edition for good, with what it was made with, before its files are written. */
  void keep(Edition edition, Made made, Kit kit);
}

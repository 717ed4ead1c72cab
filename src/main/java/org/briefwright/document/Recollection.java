package org.briefwright.document;

import java.util.Optional;

/**
 * Remembers what was read before, so that a known file costs no more than its hash. Two readings
 * with one key come out alike, as long as the program is the same: whoever keeps them longer than
 * one run must tell programs apart.
 */
public interface Recollection {

  /** Remembers nothing. */
  Recollection NONE =
      new Recollection() {
        @Override
        public Optional<Article> recall(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, Article article) {}
      };

  /**
   * @param key a hash of the file's content, of its name, of what was handed in with it and of the
   *     limits
   */
  Optional<Article> recall(String key);

  void keep(String key, Article article);
}

package org.briefwright.profile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.briefwright.fact.Sha256;
import org.briefwright.profile.Profile.Watched;

/** Hashes values in a row; each goes in with its length, so that no two rows run into one. */
final class Fingerprint {

  private final StringBuilder content = new StringBuilder();

  Fingerprint add(String text) {
    content.append(text.length()).append(':').append(text);
    return this;
  }

  /** Values whose {@code toString} tells everything: texts, countries, dates. */
  Fingerprint addAll(Collection<?> values) {
    content.append(values.size()).append('[');
    for (Object value : values) {
      add(value.toString());
    }
    return this;
  }

  Fingerprint addNames(Collection<Name> names) {
    content.append(names.size()).append('[');
    for (Name name : names) {
      add(name.text()).add(name.bearer()).add(name.kind().name());
      content.append(name.ambiguous() ? '?' : '.');
    }
    return this;
  }

  Fingerprint addLeaders(Collection<Leader> leaders) {
    content.append(leaders.size()).append('[');
    for (Leader leader : leaders) {
      add(leader.name()).addAll(leader.spellings()).addAll(leader.ambiguous());
      add(leader.office()).add(leader.from().toString()).add(text(leader.to()));
    }
    return this;
  }

  Fingerprint add(Outlet outlet) {
    add(outlet.name()).addAll(outlet.spellings()).add(text(outlet.country()));
    content.append(outlet.reliability());
    return this;
  }

  Fingerprint add(Watched watched) {
    return add(watched.country().code()).add(text(watched.speaker()));
  }

  Fingerprint add(Office office) {
    return add(office.name()).addAll(office.phrases()).add(text(office.country()));
  }

  /** 64 hexadecimal digits. */
  String sha256() {
    return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Optional<?> value) {
    return value.isPresent() ? value.get().toString() : "";
  }
}

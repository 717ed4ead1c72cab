package org.briefwright.press;

import com.openhtmltopdf.extend.FSUriResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.fact.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing in: whatever a page refers to outside of itself is refused and listed. The engine
 * would fetch from the network and read local files.
 */
final class Gate implements FSUriResolver {

  private final Set<String> refused = new TreeSet<>();

  @Override
  public @Nullable String resolveURI(@Nullable String base, @Nullable String uri) {
    if (uri != null && !uri.isEmpty()) {
      refused.add(uri);
    }
    return null;
  }

  boolean refuse(@Nullable String uri) {
    resolveURI(null, uri);
    return false;
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (String uri : refused) {
      notices.add(
          Notice.of(
              "press",
              "the reference \"" + uri + "\" was refused",
              "remove it from the template; a page may only show what it holds itself"));
    }
    return notices;
  }
}

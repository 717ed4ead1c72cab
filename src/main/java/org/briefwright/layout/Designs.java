package org.briefwright.layout;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The designs that were opened so far, so that editions one after another don't examine and parse
 * the same files. One whose files read otherwise than before is opened anew.
 */
public final class Designs {

  private final Map<Place, Design> opened = new ConcurrentHashMap<>();

  private record Place(Path folder, Paper paper) {}

  /**
   * The design in {@code folder} as it is now.
   *
   * @throws LayoutException as {@link Design#open} does
   */
  public Design open(Path folder, Paper paper, Theme theme) {
    Place place = new Place(folder, paper);
    Design known = opened.get(place);
    if (known != null && known.isCurrent(theme)) {
      return known;
    }
    Design fresh = Design.open(folder, paper, theme);
    opened.put(place, fresh);
    return fresh;
  }
}

package org.briefwright.layout;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.briefwright.chart.Drawing;

/**
 * A house's own colours, logo and imprint, for any design: what {@code theme.yaml} says.
 *
 * @param colors {@code accent}, {@code second}, {@code ink}, {@code quiet} or {@code hairline}, in
 *     place of the design's
 * @param logo printed at the head of the first page
 * @param imprint printed at the end; may be empty
 * @param files that it was read from: what is said, and the logo
 */
public record Theme(
    Map<String, String> colors, Optional<Logo> logo, String imprint, List<Path> files) {

  static final List<String> COLORS = List.of("accent", "second", "ink", "quiet", "hairline");

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double WHOLE = 3;
  private static final long LARGEST_LOGO = 4_000_000;

  /** A picture; {@code alt} is told to somebody who can't see it. */
  public record Logo(BufferedImage picture, double widthPt, double heightPt, String alt) {}

  public Theme {
    colors = Map.copyOf(colors);
    files = List.copyOf(files);
  }

  /** As the design has it. */
  public static Theme plain() {
    return new Theme(Map.of(), Optional.empty(), "", List.of());
  }

  /**
   * @throws LayoutException if the file or its logo can't be read, or a value is not possible
   */
  public static Theme read(Path file) {
    return read(file, file::resolveSibling);
  }

  /**
   * Reads a theme whose files may lie elsewhere by now.
   *
   * @param files in the order of {@link #files}
   * @throws LayoutException as the other does
   */
  public static Theme read(List<Path> files) {
    return read(files.getFirst(), logo -> files.getLast());
  }

  private static Theme read(Path file, UnaryOperator<Path> place) {
    String shown = file.toString().replace('\\', '/');
    Map<String, String> values = Settings.values(shown, text(file, shown), keys());
    Map<String, String> colors = new LinkedHashMap<>();
    COLORS.forEach(color -> {
      String value = values.get(color);
      if (value != null) {
        colors.put(color, value);
      }
    });
    Optional<Path> logo = Optional.ofNullable(values.get("logo")).map(Path::of).map(place);
    return new Theme(
        colors,
        logo.map(picture -> logo(picture, values)),
        values.getOrDefault("imprint", ""),
        Stream.concat(Stream.of(file), logo.stream()).toList());
  }

  private static Map<String, Setting> keys() {
    Map<String, Setting> keys = new LinkedHashMap<>();
    COLORS.forEach(color -> keys.put(color, Setting.COLOR));
    keys.put("logo", Setting.of("(?i)[^\\s].*\\.(png|jpe?g)", "the name of a PNG or JPEG file"));
    keys.put("logo_height_mm", Setting.of("[5-9]|[1-3][0-9]|40", "whole millimetres from 5 to 40"));
    keys.put("logo_alt", Setting.of("(?s)\\S.*", "some words"));
    keys.put("imprint", Setting.of("(?s)\\S.*", "some words"));
    return keys;
  }

  private static String text(Path file, String shown) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LayoutException(
          shown,
          Files.exists(file) ? "the file is not readable as UTF-8 text" : "the file is missing",
          "name a theme file, or leave the theme out");
    }
  }

  private static Logo logo(Path file, Map<String, String> values) {
    String shown = file.toString().replace('\\', '/');
    try {
      if (Files.size(file) > LARGEST_LOGO) {
        throw new LayoutException(shown, "the logo has more than 4 MB", "make the picture smaller");
      }
      try (InputStream in = Files.newInputStream(file)) {
        BufferedImage read = ImageIO.read(in);
        if (read == null) {
          throw new LayoutException(shown, "the logo is no PNG or JPEG", "save it as PNG");
        }
        double heightMm = Double.parseDouble(values.getOrDefault("logo_height_mm", "12"));
        double height = Math.round(heightMm * POINTS_PER_MM / WHOLE) * WHOLE;
        double width =
            Math.max(
                WHOLE, Math.round(height * read.getWidth() / read.getHeight() / WHOLE) * WHOLE);
        return new Logo(onWhite(read), width, height, values.getOrDefault("logo_alt", "Logo"));
      }
    } catch (IOException e) {
      throw new LayoutException(shown, "the logo can't be read", "name a PNG or JPEG file");
    }
  }

  // What shines through would need a mask, which old printers set slowly and badly.
  private static BufferedImage onWhite(BufferedImage picture) {
    BufferedImage flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = flat.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return flat;
  }

  /** The logo as something that can be placed on a page. */
  Optional<Drawing> drawing() {
    return logo.map(own ->
        new Drawing(
            Shown.LOGO,
            own.widthPt(),
            own.heightPt(),
            own.alt(),
            graphics -> {
              graphics.setRenderingHint(
                  RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
              double across = own.widthPt() / own.picture().getWidth();
              double down = own.heightPt() / own.picture().getHeight();
              graphics.drawImage(
                  own.picture(),
                  java.awt.geom.AffineTransform.getScaleInstance(across, down),
                  null);
            }));
  }

  /** What templates can read of a theme. */
  Shown shown() {
    return new Shown(
        logo.map(own -> new Shown.Mark(Shown.LOGO, own.widthPt(), own.heightPt(), own.alt())),
        imprint);
  }

  /**
   * What templates can read of a theme.
   *
   * @param logo where there is one
   * @param imprint may be empty
   */
  record Shown(Optional<Mark> logo, String imprint) {

    static final String LOGO = "logo";

    /** A logo's place on the page. */
    record Mark(String anchor, double widthPt, double heightPt, String alt) {}
  }
}

package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two colours of each shipped design hold on paper, apart from one another, and in the eyes of
 * those who see fewer colours.
 *
 * @see "Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
 *     Deficiency, IEEE TVCG 15 (2009), matrices of severity 1.0, for linear RGB"
 * @see "WCAG 2.2, 1.4.11: graphics have a contrast of 3 to 1; 1.4.3: text of 4.5 to 1"
 */
class ContrastTest {

  private static final Map<String, double[][]> SIGHTS = sights();

  private static Map<String, double[][]> sights() {
    Map<String, double[][]> sights = new LinkedHashMap<>();
    sights.put("all colours", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    double[] grey = {0.2126, 0.7152, 0.0722};
    sights.put("grey print", new double[][] {grey, grey, grey});
    sights.put(
        "protanopia",
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        });
    sights.put(
        "deuteranopia",
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        });
    sights.put(
        "tritanopia",
        new double[][] {
          {1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}
        });
    return sights;
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void both_colours_stand_out_from_paper_and_from_one_another_in_every_eye(String design)
      throws Exception {
    Color accent = color(design, "accent");
    Color second = color(design, "second");
    SIGHTS.forEach((name, sight) -> {
      assertThat(contrast(accent, Color.WHITE, sight)).as(name).isGreaterThan(4.5);
      assertThat(contrast(second, Color.WHITE, sight)).as(name).isGreaterThan(3);
      assertThat(contrast(accent, second, sight)).as(name).isGreaterThan(2.1);
    });
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.12, 0.3, 0.5})
  void black_letters_can_be_read_on_every_tint_of_the_map(double depth) {
    Color tint = CoverageChart.tint(new Color(0x12496B), depth);
    SIGHTS.forEach(
        (name, sight) -> assertThat(contrast(tint, Ink.BLACK, sight)).as(name).isGreaterThan(4.5));
  }

  private static Color color(String design, String key) throws Exception {
    Properties settings = new Properties();
    try (var in = Files.newBufferedReader(Path.of("templates", design, "design.yaml"))) {
      settings.load(in);
    }
    return Color.decode(settings.getProperty(key).substring(1, 8));
  }

  private static double contrast(Color one, Color other, double[][] sight) {
    double first = luminance(one, sight) + 0.05;
    double second = luminance(other, sight) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color color, double[][] sight) {
    double[] rgb =
        Arrays.stream(new int[] {color.getRed(), color.getGreen(), color.getBlue()})
            .mapToDouble(ContrastTest::linear)
            .toArray();
    double[] seen =
        Arrays.stream(sight)
            .mapToDouble(
                row -> Math.clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0.0, 1.0))
            .toArray();
    return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

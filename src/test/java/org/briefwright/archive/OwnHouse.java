package org.briefwright.archive;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.briefwright.edition.Order;

/** A house with a design, a theme, a logo and a profile of its own, each in its own folder. */
record OwnHouse(Path folder) {

  static OwnHouse in(Path folder) throws IOException {
    for (String design : new String[] {"weekly", "country"}) {
      copy(Path.of("templates").resolve(design), folder.resolve("templates").resolve(design));
    }
    Path theme = Files.createDirectories(folder.resolve("look"));
    Files.writeString(
        theme.resolve("house.yaml"),
        "accent: \"#7a1f3d\"\nlogo: ../pictures/mark.png\nimprint: Valley House, Room 4\n");
    Path logo = Files.createDirectories(folder.resolve("pictures")).resolve("mark.png");
    ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
    Path base = Files.createDirectories(folder.resolve("regions/base"));
    Files.writeString(base.resolve("five.yaml"), "extends: central-asia\n");
    Files.writeString(
        folder.resolve("regions/valley.yaml"), "extends: base/five.yaml\ntitle: The Valley\n");
    return new OwnHouse(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  Path templates() {
    return folder.resolve("templates");
  }

  /** An order for an edition in this house's own look, on its own region. */
  Order dressed(Order order) {
    return order
        .withTemplate("country")
        .withProfile("regions/valley.yaml", folder)
        .withFrame(order.frame().withTheme(folder.resolve("look/house.yaml")));
  }
}

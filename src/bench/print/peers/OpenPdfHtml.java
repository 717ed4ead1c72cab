import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.BaseFont;

/** Prints a page with openpdf-html: {@code OpenPdfHtml FONTS IN.html OUT.pdf}. */
public final class OpenPdfHtml {

  public static void main(String[] args) throws IOException {
    ITextRenderer renderer = new ITextRenderer();
    for (Path font : fonts(Path.of(args[0]))) {
      renderer.getFontResolver().addFont(font.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
    renderer.setDocumentFromString(Files.readString(Path.of(args[1])));
    renderer.layout();
    try (OutputStream out = new FileOutputStream(args[2])) {
      renderer.createPDF(out);
    }
  }

  private static List<Path> fonts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*/(NotoSans|Source(Sans3|Serif4))-.*\\.ttf"))
          .sorted()
          .toList();
    }
  }
}

package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class EnclosuresTest {

  private static final List<Attachment> FILES =
      List.of(
          new Attachment("b.csv", "text/csv", "A table", bytes("id\r\nD1\r\n")),
          new Attachment("a.json", "application/json", "Қ all", bytes("{}")));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Copy print() {
    return new Press(TinyPages.TYPECASE, Duration.ofSeconds(60))
        .print(TinyPages.of("<p>x</p>"), FILES, TinyPages.MOMENT);
  }

  @Test
  void files_come_out_as_they_went_in_by_their_names() throws IOException {
    try (PDDocument document = Loader.loadPDF(print().pdf())) {
      List<Attachment> found = Enclosures.of(document);
      assertThat(found).extracting(Attachment::name).containsExactly("a.json", "b.csv");
      assertThat(found.get(0).bytes()).isEqualTo(bytes("{}"));
      assertThat(found.get(0).description()).isEqualTo("Қ all");
      assertThat(found.get(1).mediaType()).isEqualTo("text/csv");
    }
  }

  @Test
  void each_file_says_what_it_is_to_the_document() throws IOException {
    try (PDDocument document = Loader.loadPDF(print().pdf())) {
      COSArray associated =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(2);
      for (int i = 0; i < associated.size(); i++) {
        COSDictionary file = (COSDictionary) associated.getObject(i);
        assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Data");
      }
    }
  }

  @Test
  void equal_files_give_equal_bytes() {
    assertThat(print().sha256()).isEqualTo(print().sha256());
  }
}

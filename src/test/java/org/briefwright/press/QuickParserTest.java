package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QuickParserTest {

  @Test
  void every_object_is_read_as_the_library_reads_it() throws IOException {
    byte[] pdf = TinyPages.print(TinyPages.of("<h1>One</h1><p>Two <b>three</b></p>")).pdf();
    try (PDDocument own = QuickParser.open(pdf);
        PDDocument other = Loader.loadPDF(pdf)) {
      assertThat(objects(own)).isEqualTo(objects(other)).hasSizeGreaterThan(20);
    }
  }

  private static List<String> objects(PDDocument document) {
    List<String> objects = new ArrayList<>();
    for (COSObjectKey key :
        document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
      objects.add(key + " " + shown(document.getDocument().getObjectFromPool(key).getObject()));
    }
    return objects;
  }

  private static String shown(@Nullable COSBase object) {
    return switch (object) {
      case COSObject reference -> String.valueOf(reference.getKey());
      case COSArray array -> {
        List<String> shown = new ArrayList<>();
        for (COSBase element : array) {
          shown.add(shown(element));
        }
        yield shown.toString();
      }
      case COSDictionary dictionary -> {
        TreeMap<String, String> shown = new TreeMap<>();
        dictionary.forEach((name, value) -> shown.put(name.getName(), shown(value)));
        yield shown.toString();
      }
      case null, default -> String.valueOf(object);
    };
  }

  @RepeatedTest(20)
  void bytes_are_reached_as_in_a_buffer_of_the_library(RepetitionInfo turn) throws IOException {
    Random random = new Random(turn.getCurrentRepetition());
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    Bytes own = new Bytes(bytes);
    RandomAccessRead other = new RandomAccessReadBuffer(bytes);
    for (int step = 0; step < 300; step++) {
      int kind = random.nextInt(5);
      int number = random.nextInt(1 + bytes.length / 2);
      assertThat(done(own, kind, number)).isEqualTo(done(other, kind, number));
      assertThat(own.getPosition()).isEqualTo(other.getPosition());
      assertThat(own.isEOF()).isEqualTo(other.isEOF());
    }
  }

  private static List<Integer> done(RandomAccessRead bytes, int kind, int number)
      throws IOException {
    switch (kind) {
      case 0 -> {
        return List.of(bytes.read());
      }
      case 1 -> {
        return List.of(bytes.peek());
      }
      case 2 -> bytes.seek(number);
      case 3 -> bytes.rewind((int) Math.min(number, bytes.getPosition()));
      default -> {
        byte[] some = new byte[number + 1];
        int count = bytes.read(some, 0, some.length);
        List<Integer> read = new ArrayList<>(List.of(count));
        for (byte one : some) {
          read.add((int) one);
        }
        return read;
      }
    }
    return List.of();
  }
}

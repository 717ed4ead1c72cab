package org.briefwright.document;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.sentence.SentenceSplitter;
import org.briefwright.fact.Sentence;

/**
 * Turns kept blocks into numbered sentences. A title or a heading is one, however it is pointed.
 */
final class SentenceCut {

  private final SentenceSplitter splitter = new SentenceSplitter();

  List<Sentence> sentences(List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Block block : blocks) {
      if (block.isKept()) {
        add(sentences, block, ++paragraph);
      }
    }
    return sentences;
  }

  private void add(List<Sentence> sentences, Block block, int paragraph) {
    boolean heading = block.shape() == Shape.TITLE || block.shape() == Shape.HEADING;
    List<String> texts = heading ? splitter.whole(block.text()) : splitter.split(block.text());
    int from = 0;
    for (String text : texts) {
      int at = Math.max(from, block.text().indexOf(text, from));
      sentences.add(new Sentence(paragraph, block.lineOf(at), kind(block.shape()), text));
      from = at + text.length();
    }
  }

  private static Sentence.Kind kind(Shape shape) {
    return switch (shape) {
      case TITLE -> Sentence.Kind.TITLE;
      case HEADING -> Sentence.Kind.HEADING;
      case ITEM -> Sentence.Kind.ITEM;
      case PARAGRAPH, LINE -> Sentence.Kind.BODY;
    };
  }
}

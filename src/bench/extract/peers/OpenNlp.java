import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP: sentences, tokens and parts of speech; no facts. */
final class OpenNlp implements Contestant {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  OpenNlp() {
    try {
      sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
      tokenizer = new TokenizerME(new TokenizerModel(model("tokens")));
      tagger = new POSTaggerME(new POSModel(model("pos")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String kind) {
    return OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
  }

  @Override
  public String name() {
    return "OpenNLP, sentence, token, pos";
  }

  @Override
  public int times() {
    return 10;
  }

  @Override
  public int read(String text) {
    int found = 0;
    for (String sentence : sentences(text)) {
      found += tags(tokens(sentence)).length;
    }
    return found;
  }

  String[] sentences(String text) {
    return sentences.sentDetect(text);
  }

  String[] tokens(String sentence) {
    return tokenizer.tokenize(sentence);
  }

  String[] tags(String[] tokens) {
    return tagger.tag(tokens);
  }
}

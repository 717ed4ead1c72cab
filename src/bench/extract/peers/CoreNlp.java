import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** Stanford CoreNLP with some of its annotators; its own settings, but that it does not print. */
abstract class CoreNlp implements Contestant {

  private final String name;
  private final StanfordCoreNLP pipeline;

  CoreNlp(String name, String annotators) {
    this.name = name;
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int read(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    int quotes = document.quotes() == null ? 0 : document.quotes().size();
    return document.tokens().size() + document.entityMentions().size() + quotes;
  }
}

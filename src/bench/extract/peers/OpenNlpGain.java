import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What tags would add: takes from printed facts each reported statement whose word of saying
 * OpenNLP does not call a verb, and prints the rest. The difference of the two scores is the gain.
 *
 * <pre>OpenNlpGain FACTS.jsonl REST.jsonl</pre>
 */
final class OpenNlpGain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OpenNlpGain() {}

  public static void main(String[] args) throws IOException {
    OpenNlp tagger = new OpenNlp();
    List<String> rest = new ArrayList<>();
    int taken = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      ObjectNode facts = (ObjectNode) JSON.readTree(line);
      Iterator<JsonNode> statements = facts.withArray("statements").elements();
      while (statements.hasNext()) {
        JsonNode statement = statements.next();
        String sentence =
            facts.get("sentences").get(statement.get("sentence").asInt()).get("text").asText();
        if (statement.get("kind").asText().equals("reported")
            && !isVerb(tagger, sentence, statement.get("words").asText())) {
          statements.remove();
          taken++;
        }
      }
      rest.add(JSON.writeValueAsString(facts));
    }
    Files.write(Path.of(args[1]), rest);
    System.out.println(taken + " statements taken away");
  }

  /** Whether the first of {@code words} is tagged a verb in its sentence, or isn't found there. */
  private static boolean isVerb(OpenNlp tagger, String sentence, String words) {
    String first = words.split("\\P{L}+", 2)[0];
    String[] tokens = tagger.tokens(sentence);
    String[] tags = tagger.tags(tokens);
    boolean found = false;
    for (int i = 0; i < tokens.length; i++) {
      if (tokens[i].equals(first)) {
        found = true;
        if (tags[i].equals("VERB") || tags[i].equals("AUX")) {
          return true;
        }
      }
    }
    return !found;
  }
}

package org.briefwright.extract.traps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line of answers.
 *
 * <pre>
 * countries UZ                     of the first sentence; "countries 2 KZ ?UZ REGION" of the second:
 *                                  KZ and the region as a whole, perhaps UZ; "countries 1 none"
 * money "$20 billion" value=20e9   the quoted words show the place
 * statement speaker="A. Name" words~"part of the words"
 * silence country=TJ sentence=2
 * date "June 24" 2023-06-24        "open" in place of the day: it must stay unresolved
 * lag statement=2026-01-05 event=2025-12-20 days=16
 * none lag                         nothing of that layer
 * </pre>
 *
 * <p>A key that is not named is not checked. {@code a|b}: either is right. {@code key~} asks only
 * that the words occur. {@code none} is the value of what is absent.
 */
final class AnswerLine {

  private static final Pattern PIECE = Pattern.compile("[^\\s\"]*\"[^\"]*\"|[^\\s\"]+");
  private static final Pattern PAIR = Pattern.compile("(\\w+)(=|~=?)(.+)");

  private final String line;
  private final List<String> pieces = new ArrayList<>();

  private AnswerLine(String line) {
    this.line = line;
    Matcher piece = PIECE.matcher(line);
    while (piece.find()) {
      pieces.add(piece.group());
    }
  }

  /**
   * @throws IllegalArgumentException if the line says nothing that could be checked
   */
  static Answer read(String line) {
    AnswerLine reader = new AnswerLine(line);
    if (reader.pieces.isEmpty()) {
      throw new IllegalArgumentException("an empty answer");
    }
    return reader.answer();
  }

  private Answer answer() {
    String head = pieces.removeFirst();
    if (head.equals("none")) {
      Layer layer = Layer.of(pieces.isEmpty() ? "" : pieces.removeFirst());
      return new Answer(
          line, layer, false, true, Optional.empty(), OptionalInt.empty(), false, Map.of());
    }
    boolean optional = head.startsWith("?");
    Layer layer = Layer.of(optional ? head.substring(1) : head);
    return layer == Layer.COUNTRIES ? countries() : row(layer, optional);
  }

  private Answer countries() {
    boolean numbered = !pieces.isEmpty() && pieces.getFirst().matches("\\d+");
    int sentence = numbered ? Integer.parseInt(pieces.removeFirst()) : 1;
    for (String piece : pieces) {
      if (!piece.matches("\\??([A-Z]{2}|REGION)|none")) {
        throw new IllegalArgumentException("\"" + piece + "\" is no country code");
      }
    }
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("countries of which code? Or write none");
    }
    return new Answer(
        line,
        Layer.COUNTRIES,
        false,
        false,
        Optional.empty(),
        OptionalInt.of(sentence),
        false,
        Map.of("codes", String.join(" ", pieces)));
  }

  private Answer row(Layer layer, boolean optional) {
    Optional<String> quote = Optional.empty();
    OptionalInt sentence = OptionalInt.empty();
    boolean open = false;
    Map<String, String> keys = new TreeMap<>();
    for (String piece : pieces) {
      Matcher pair = PAIR.matcher(piece);
      if (piece.startsWith("\"")) {
        quote = Optional.of(bare(piece));
      } else if (piece.startsWith("sentence=")) {
        sentence = OptionalInt.of(Integer.parseInt(piece.substring("sentence=".length())));
      } else if (pair.matches()) {
        put(layer, keys, pair);
      } else if (layer == Layer.DATE && piece.equals("open")) {
        open = true;
      } else if (layer == Layer.DATE) {
        keys.put("value", piece);
      } else {
        throw new IllegalArgumentException("\"" + piece + "\" says nothing; write key=value");
      }
    }
    if ((layer == Layer.MONEY || layer == Layer.DATE) && quote.isEmpty()) {
      throw new IllegalArgumentException("a row of this layer needs its words in quotation marks");
    }
    return new Answer(line, layer, optional, false, quote, sentence, open, keys);
  }

  private static void put(Layer layer, Map<String, String> keys, Matcher pair) {
    String value = bare(pair.group(3));
    boolean part = pair.group(2).startsWith("~");
    for (String one : value.split("\\|")) {
      layer.check(pair.group(1), part ? one : one.strip());
    }
    keys.put(pair.group(1) + (part ? "~" : ""), value);
  }

  private static String bare(String piece) {
    boolean quoted = piece.length() > 1 && piece.startsWith("\"") && piece.endsWith("\"");
    return quoted ? piece.substring(1, piece.length() - 1) : piece;
  }
}

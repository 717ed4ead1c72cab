package org.briefwright.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of an edition's frame: what the program says itself, in the edition's language. The
 * sentences of the documents are never among them.
 */
public final class Phrases {

  /** ISO 639-1 codes of the languages that an edition can be framed in. */
  public static final List<String> LANGUAGES = List.of("en", "ru");

  private static final int TENS = 10;
  private static final int HUNDREDS = 100;

  private final Locale locale;
  private final Map<String, String> phrases;

  private Phrases(Locale locale, Map<String, String> phrases) {
    this.locale = locale;
    this.phrases = phrases;
  }

  /**
   * @param language one of {@link #LANGUAGES}
   */
  public static Phrases in(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no phrases in \"" + language + "\"");
    }
    Properties read = new Properties();
    String file = "phrases_" + language + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> phrases = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> phrases.put(key, read.getProperty(key)));
    return new Phrases(Locale.of(language), phrases);
  }

  public String language() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }

  Map<String, String> all() {
    return Map.copyOf(phrases);
  }

  /**
   * The phrase of that name.
   *
   * @param parts in place of <code>{0}</code>, <code>{1}</code> and so on
   */
  public String say(String name, Object... parts) {
    String phrase = phrases.get(name);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase \"" + name + "\" in " + locale);
    }
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      said.append(phrase, from, open);
      said.append(parts[Integer.parseInt(phrase.substring(open + 1, close))]);
      from = close + 1;
    }
    return said.append(phrase, from, phrase.length()).toString();
  }

  /**
   * One of the program's own short names in the edition's language; as it stands where it has none.
   *
   * @param group {@code "medium"}, {@code "dropped"}, {@code "found-in"}, {@code "region-name"}
   * @param name in English: {@code "phone call"}
   */
  public String named(String group, String name) {
    String key = group + "." + name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return phrases.getOrDefault(key, name);
  }

  /** A briefing's title where its order has none: {@code "Central Asia briefing"}. */
  public String title(String region) {
    return say("title", named("region-name", region));
  }

  /** {@code 1 document}, {@code 8 documents}. */
  String count(long number, String noun) {
    return say("count." + noun + "." + form(number), number);
  }

  /** What a number printed apart from it counts: {@code "reported silences"}. */
  String nounFor(long number, String noun) {
    return say("tally." + noun + "." + form(number));
  }

  /** A count after "of", which other languages put in a case of its own. */
  String of(long number, String noun) {
    return say("of." + noun + "." + form(number), number);
  }

  /**
   * @see "Unicode CLDR, language plural rules: cardinals of en and ru"
   */
  private String form(long number) {
    if (!language().equals("ru")) {
      return number == 1 ? "one" : "other";
    }
    long tens = number % TENS;
    long hundreds = number % HUNDREDS;
    if (tens == 1 && hundreds != 11) {
      return "one";
    }
    return tens >= 2 && tens <= 4 && (hundreds < 12 || hundreds > 14) ? "few" : "many";
  }

  /** A number with the language's signs: {@code 1,234.5} or <code>1 234,5</code>. */
  public String number(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    if (language().equals("ru")) {
      symbols.setDecimalSeparator(',');
      symbols.setGroupingSeparator('\u00A0');
    }
    return new DecimalFormat("#,##0.##", symbols).format(number);
  }
}

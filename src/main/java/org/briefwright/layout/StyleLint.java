package org.briefwright.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses rules of a style sheet that the engine would ignore or that reach outside. */
final class StyleLint {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Map<Pattern, String> FORBIDDEN = forbidden();

  private StyleLint() {}

  private static Map<Pattern, String> forbidden() {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    rules.put(Pattern.compile("url\\s*\\("), "a page shows only what it holds itself; remove it");
    rules.put(Pattern.compile("@import\\b"), "copy the rules into this style sheet");
    rules.put(
        Pattern.compile("@font-face\\b"),
        "put the font into the fonts folder; its name is known then");
    rules.put(Pattern.compile("\\bfloat\\s*:"), "use a table; a screen reader would read it last");
    rules.put(
        Pattern.compile("\\b(inline-)?(flex|grid)\\b"),
        "use a table; the engine knows no flex or grid");
    rules.put(
        Pattern.compile("\\bvar\\s*\\(|(?<![\\w-])--[a-z]"),
        "write the value out; the engine knows no variables");
    rules.put(Pattern.compile("\\bcalc\\s*\\("), "write the length out; the engine can't reckon");
    rules.put(
        Pattern.compile("(?<![\\w-])break-(before|after|inside)"),
        "write page-break-before, -after or -inside");
    return rules;
  }

  static void check(String file, String css) {
    String rules = COMMENT.matcher(css).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    FORBIDDEN.forEach((pattern, remedy) -> {
      Matcher found = pattern.matcher(rules);
      if (found.find()) {
        long breaks = rules.substring(0, found.start()).chars().filter(c -> c == '\n').count();
        throw new LayoutException(
            file,
            (int) breaks + 1,
            "\"" + found.group() + "\" can't be used in a style sheet",
            remedy);
      }
    });
  }
}

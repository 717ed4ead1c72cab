package org.briefwright.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses templates that could let a document's text act as markup, link to anywhere but the
 * edition itself, or leave out what a screen reader needs.
 */
final class TemplateLint extends DefaultHandler {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "html|head|title|meta|bookmarks|bookmark|style|body|div|p|h[1-6]|ul|ol|li|span|b|i|em|strong|br|a|object"
              + "|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|th:block");
  private static final Pattern PROCESSOR =
      Pattern.compile(
          "each|if|unless|switch|case|with|text|fragment|insert|replace|id|href|title|alt|lang|class|classappend|style"
              + "|data|data-[a-z]+|name|content|scope|colspan|rowspan|abbr");
  private static final Pattern PLAIN =
      Pattern.compile(
          "xmlns|xmlns:th|id|href|title|alt|lang|role|class|style|type|data|data-[a-z]+|name|content|scope|colspan|rowspan|abbr");
  private static final Pattern FRAGMENT_LINK = Pattern.compile("\\|#\\$\\{[^}]+}\\|");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern OTHER_EXPRESSION = Pattern.compile("[*#@]\\{|__|\\[\\[|\\[\\(");
  private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?|file|ftp|data|javascript):");

  private final String file;
  private final String[] lines;
  private int line = 1;
  private @Nullable Locator locator;

  private TemplateLint(String file, String template) {
    this.file = file;
    this.lines = template.split("\n", -1);
  }

  /**
   * @throws LayoutException naming the line of what is wrong
   */
  static void check(String file, String template) {
    TemplateLint lint = new TemplateLint(file, template);
    try {
      SafeXml.read(template, lint);
    } catch (SAXParseException e) {
      throw new LayoutException(
          file,
          Math.max(1, e.getLineNumber()),
          "not well-formed: " + e.getMessage(),
          "close every element, quote every attribute, write &amp; for &");
    } catch (SAXException e) {
      throw new LayoutException(file, "not well-formed: " + e.getMessage(), "mend the markup");
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    line = locator == null ? line : locator.getLineNumber();
    if (!ELEMENT.matcher(name).matches()) {
      throw fault(
          "<" + name,
          "the element " + name + " can't be used",
          "leave it out; a page holds text, tables and drawings");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(name, attributes.getQName(i), attributes.getValue(i));
    }
    needs(name, attributes);
    order(attributes);
  }

  // The engine replaces first and would never come to the condition.
  private void order(Attributes attributes) {
    boolean replaced =
        attributes.getValue("th:replace") != null || attributes.getValue("th:insert") != null;
    for (String late : List.of("th:each", "th:if", "th:unless", "th:with")) {
      if (replaced && attributes.getValue(late) != null) {
        throw fault(
            late,
            late + " has no effect beside th:replace or th:insert",
            "put a th:block with " + late + " around the element");
      }
    }
  }

  private void attribute(String element, String name, String value) {
    boolean processor = name.startsWith("th:");
    String known = processor ? name.substring("th:".length()) : name;
    if (!(processor ? PROCESSOR : PLAIN).matcher(known).matches()) {
      throw fault(name, "the attribute " + name + " can't be used", remedyFor(known));
    }
    if (known.equals("href")) {
      link(name, value, processor);
    } else if (!name.startsWith("xmlns") && OUTSIDE.matcher(value).lookingAt()) {
      throw fault(value, "\"" + value + "\" reaches outside of the edition", "remove it");
    }
    if (processor) {
      expressions(value);
    }
    if (element.equals("object")
        && known.equals("type")
        && !value.equals("application/x-drawing")) {
      throw fault(value, "an object can only be a drawing", "write type=\"application/x-drawing\"");
    }
  }

  private static String remedyFor(String name) {
    return switch (name) {
      case "utext" -> "write th:text, which prints text as text";
      case "inline" -> "write th:text on an element";
      default -> "leave it out; templates/README.md lists what can be used";
    };
  }

  private void link(String name, String value, boolean processor) {
    boolean inside = processor ? FRAGMENT_LINK.matcher(value).matches() : value.startsWith("#");
    if (!inside) {
      throw fault(
          name,
          "the link \"" + value + "\" does not stay in the edition",
          "link to an anchor, as in th:href=\"|#${ref.target}|\"");
    }
  }

  private void expressions(String value) {
    if (OTHER_EXPRESSION.matcher(value).find()) {
      throw fault(
          value, "\"" + value + "\" is not a plain expression", "use ${…} with a path of fields");
    }
    Matcher expression = EXPRESSION.matcher(value);
    while (expression.find()) {
      if (!FieldReader.PATH.matcher(expression.group(1).strip()).matches()) {
        throw fault(
            expression.group(),
            "\"" + expression.group() + "\" is not a path of fields",
            "write names with dots between them, as in ${section.deals.size}; compare outside of the braces");
      }
    }
  }

  // PDF/UA-1 (ISO 14289-1): a language, text for what is not text, a purpose for each link, a
  // direction for each head of a table.
  private void needs(String name, Attributes attributes) {
    switch (name) {
      case "html" -> need(name, "lang", attributes);
      case "a" -> need(name, "title", attributes);
      case "object" -> need(name, "alt", attributes);
      case "th" -> need(name, "scope", attributes);
      default -> {}
    }
  }

  private void need(String element, String attribute, Attributes attributes) {
    if (attributes.getValue(attribute) == null && attributes.getValue("th:" + attribute) == null) {
      throw fault(
          "<" + element,
          "the element " + element + " has no " + attribute,
          "add it; who can't see the page needs it");
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    String words = new String(text, start, length);
    if (words.contains("[[") || words.contains("[(")) {
      line = locator == null ? line : locator.getLineNumber();
      throw fault("[", "expressions can't stand in the text", "write th:text on an element");
    }
  }

  // The parser knows where an element's tag ends; what is wrong stands in that line or above it.
  private LayoutException fault(String wrong, String problem, String remedy) {
    int at = line;
    while (at > 1 && !lines[Math.min(at, lines.length) - 1].contains(wrong)) {
      at--;
    }
    return new LayoutException(file, at == 1 ? line : at, problem, remedy);
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}

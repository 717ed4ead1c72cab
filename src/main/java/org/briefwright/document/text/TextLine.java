package org.briefwright.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param indent white space at its start, in characters
 * @param text without white space at its ends
 */
record TextLine(int number, int indent, String text) {

  /** The names that programs give to the fields of a page they have saved. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:url|link|source|source_url|canonical|title|headline|authors?|byline|date|published"
              + "|publish_date|published_at|date_published|pubdate|publisher|site|site_name|domain"
              + "|keywords|tags|language|lang|top_image|images?|summary|description|text|body): ?");

  static List<TextLine> split(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(of(lines.size() + 1, text, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static TextLine of(int number, String text, int start, int end) {
    int first = start;
    while (first < end && Clean.isSpace(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && Clean.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new TextLine(number, first - start, text.substring(first, last));
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  int length() {
    return indent + text.length();
  }

  int firstWordLength() {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  boolean startsInLowerCase() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  boolean isAllCapitals() {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().noneMatch(Character::isDigit);
  }

  boolean endsWithStop() {
    return !text.isEmpty() && ".!?:;…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it opens a turn of an interview, an entry of a list or a field ("title: …"). */
  boolean startsAnew() {
    return PlainReader.isItem(text)
        || FIELD.matcher(text).lookingAt()
        || text.length() > 2 && text.charAt(1) == ':' && Character.isUpperCase(text.charAt(0));
  }
}

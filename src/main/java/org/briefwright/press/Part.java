package org.briefwright.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A part of a printed file as it is told: what it is, and all its letters in order. */
final class Part {

  private final Tag tag;
  private final String role;
  private final @Nullable Part above;
  private final List<Object> content = new ArrayList<>();
  private @Nullable String letters;

  Part(Tag tag, @Nullable Part above) {
    this.tag = tag;
    role = tag.role();
    this.above = above;
  }

  void add(Run run) {
    content.add(run);
  }

  void add(Part part) {
    content.add(part);
  }

  Tag tag() {
    return tag;
  }

  String role() {
    return role;
  }

  boolean is(String... roles) {
    for (String one : roles) {
      if (one.equals(role)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Part above() {
    return above;
  }

  boolean isIn(String... roles) {
    for (Part part = this; part != null; part = part.above) {
      if (part.is(roles)) {
        return true;
      }
    }
    return false;
  }

  List<Part> parts() {
    return only(Part.class);
  }

  private <T> List<T> only(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Object one : content) {
      if (kind.isInstance(one)) {
        found.add(kind.cast(one));
      }
    }
    return found;
  }

  /** Shows this part and all in it, in order, to {@code visitor}. */
  void walk(Consumer<Part> visitor) {
    visitor.accept(this);
    for (Object one : content) {
      if (one instanceof Part part) {
        part.walk(visitor);
      }
    }
  }

  /** All parts in this one, and itself, that have one of the {@code roles}. */
  List<Part> all(String... roles) {
    List<Part> found = new ArrayList<>();
    walk(part -> {
      if (part.is(roles)) {
        found.add(part);
      }
    });
    return found;
  }

  /** The letters of this part that are in none of its parts. */
  List<Run> own() {
    return only(Run.class);
  }

  /** The first letters of this part; nothing where there are none. */
  @Nullable Run firstRun() {
    for (Object one : content) {
      Run first = one instanceof Part part ? part.firstRun() : (Run) one;
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    collect(runs);
    return runs;
  }

  private void collect(List<Run> runs) {
    for (Object one : content) {
      switch (one) {
        case Run run -> runs.add(run);
        case Part part -> part.collect(runs);
        default -> {}
      }
    }
  }

  /** All letters, without white space: a narrow column breaks a line anywhere. */
  String letters() {
    String known = letters;
    if (known == null) {
      StringBuilder all = new StringBuilder();
      runs().forEach(run -> all.append(run.text()));
      known = squeezed(all.toString());
      letters = known;
    }
    return known;
  }

  static String squeezed(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (isSeen(letter)) {
        letters.appendCodePoint(letter);
      }
      at += Character.charCount(letter);
    }
    return letters.toString();
  }

  private static boolean isSeen(int letter) {
    return !Character.isWhitespace(letter)
        && letter != '\u00A0'
        && letter != '\u202F'
        && GlyphCheck.isPrinted(letter);
  }

  String attribute(COSName name) {
    String value = tag.node().getString(name);
    return value == null ? "" : value;
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    runs().forEach(run -> words.append(run.text()));
    String text = words.toString().strip();
    return text.length() > 60 ? text.substring(0, 60).strip() + "…" : text;
  }
}

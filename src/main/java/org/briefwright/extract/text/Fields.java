package org.briefwright.extract.text;

import java.util.List;
import java.util.Set;

/**
 * The fields of government in the names of offices and ministries: {@code Oil and Gas}, {@code
 * Natural Resources, Ecology and Supervision}.
 */
final class Fields {

  private final Set<String> fields;
  private final PhraseBook<Boolean> bodies;
  private final PhraseBook<Boolean> roles;

  Fields(Set<String> fields, PhraseBook<Boolean> bodies, PhraseBook<Boolean> roles) {
    this.fields = Set.copyOf(fields);
    this.bodies = bodies;
    this.roles = roles;
  }

  /**
   * {@code Water Resources [Minister]}, {@code Oil and Gas [Minister]}: where the fields of
   * government right before a token begin, not before token {@code floor}.
   */
  int beforeFields(List<Token> tokens, int at, int floor) {
    int from = at;
    while (from > floor) {
      if (isField(tokens, from - 1)) {
        from--;
      } else if (from - 2 >= floor && isJointOfFields(tokens, from - 1)) {
        from -= 2;
      } else {
        break;
      }
    }
    return from;
  }

  boolean isField(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isCapital()
        && fields.contains(tokens.get(i).word());
  }

  /** {@code Foreign Affairs}: whether only words of fields stand there, no name of anybody. */
  boolean areFields(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isField(tokens, i)) {
        return false;
      }
    }
    return from < to;
  }

  /** {@code Oil and Gas}, {@code Resources, Ecology}: what joins two fields at token {@code i}. */
  boolean isJointOfFields(List<Token> tokens, int i) {
    if (i < 1 || i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    boolean joint = token.is("and") || token.is("&") || token.is(",");
    return joint && isField(tokens, i - 1) && isField(tokens, i + 1);
  }

  /**
   * {@code of Resources[, Ecology and Supervision]}: whether a comma goes on with a list of fields
   * that a joint ends, before no head of another name.
   */
  boolean goesOn(List<Token> tokens, int comma) {
    return tokens.get(comma).is(",") && afterFields(tokens, comma) > comma;
  }

  /** One past the list of fields that goes on at token {@code from}; {@code from} without one. */
  int afterFields(List<Token> tokens, int from) {
    if (from >= tokens.size() || !isJointOfFields(tokens, from)) {
      return from;
    }
    int at = from;
    boolean joint = false;
    while (at < tokens.size()
        && (isField(tokens, at) || isJointOfFields(tokens, at) || isLastJoint(tokens, at))) {
      joint |= tokens.get(at).is("and") || tokens.get(at).is("&");
      at++;
    }
    boolean other =
        at < tokens.size()
            && (bodies.at(tokens, at).isPresent() || roles.at(tokens, at).isPresent());
    return joint && !other ? at : from;
  }

  /** A comma before {@code and}. */
  static boolean isLastJoint(List<Token> tokens, int i) {
    return tokens.get(i).is(",") && i + 1 < tokens.size() && tokens.get(i + 1).is("and");
  }
}

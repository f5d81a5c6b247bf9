package org.parley.learn.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.Span;

/**
 * Takes the marks {@code [1s ...] [1+2c ...] [2t ...]} out of a text.
 *
 * @param plain the text without marks
 * @param pieces every marked piece for each number it carries, by its place in {@code plain}
 * @param problems what is wrong with the marks
 */
record MarkedText(String plain, List<Piece> pieces, List<String> problems) {
  private static final Pattern OPEN = Pattern.compile("\\[(\\d{1,3}(?:\\+\\d{1,3})*)([sct]) ");

  /** The role of a piece. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /** One marked piece. */
  record Piece(int number, Role role, Span span) {}

  static MarkedText of(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Deque<Opening> open = new ArrayDeque<>();
    Matcher opening = OPEN.matcher(marked);
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      opening.region(i, marked.length());
      if (c == '[' && opening.lookingAt()) {
        open.push(new Opening(opening.group(1), role(opening.group(2)), plain.length()));
        i = opening.end();
        continue;
      }
      if (c == ']' && !open.isEmpty()) {
        close(open.pop(), plain, pieces, problems);
      } else if (c == '[' || c == ']') {
        problems.add("stray " + c + " before: " + around(marked, i));
      } else {
        plain.append(c);
      }
      i++;
    }
    open.forEach(o -> problems.add("[" + o.numbers() + " is not closed"));
    return new MarkedText(plain.toString(), pieces, problems);
  }

  private static Role role(String letter) {
    return switch (letter) {
      case "s" -> Role.SOURCE;
      case "c" -> Role.CUE;
      default -> Role.CONTENT;
    };
  }

  private static void close(
      Opening opening, StringBuilder plain, List<Piece> pieces, List<String> problems) {
    String text = plain.substring(opening.begin());
    if (text.isBlank() || !text.equals(text.strip())) {
      problems.add("piece \"" + text + "\" must not be empty or begin or end with a blank");
      return;
    }
    if (opening.role() == Role.CONTENT) {
      checkContent(text, problems);
    }
    for (String number : opening.numbers().split("\\+")) {
      Span span = new Span(opening.begin(), plain.length());
      pieces.add(new Piece(Integer.parseInt(number), opening.role(), span));
    }
  }

  private static void checkContent(String text, List<String> problems) {
    if (text.startsWith("that ") && !text.startsWith("that is ")) {
      problems.add("content must leave out the leading \"that\": " + text);
    }
    if (",;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      problems.add("content must leave out the mark at its end: " + text);
    }
    boolean quoted = "\"“".indexOf(text.charAt(0)) >= 0 && text.length() > 1;
    String inner = text.substring(1);
    if (quoted && inner.matches("[^\"“”]*[\"”]")) {
      problems.add("content must leave out the outer quotation marks: " + text);
    }
  }

  private static String around(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 20));
  }

  private record Opening(String numbers, Role role, int begin) {}
}

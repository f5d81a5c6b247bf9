package org.parley.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Span;

/**
 * A paragraph as the eye sees it: a line, or the lines of a block that was wrapped at a fixed
 * width.
 *
 * @param span without white space at the ends
 * @param text the covered text with inner line ends as spaces
 * @param block number of the block, between blank lines, that it stands in
 */
public record TextLine(Span span, String text, int block) {
  /** Lines shorter than this or longer than {@link #WRAP_MAX} were not wrapped by a machine. */
  private static final int WRAP_MIN = 40;

  private static final int WRAP_MAX = 100;

  /** A shorter line without an end of sentence stands for itself. */
  private static final int SHORT = 25;

  private static final int TITLE_MAX = 220;
  private static final int TITLE_WORDS = 30;

  /** All lines that are not blank. */
  public static List<TextLine> of(String text) {
    List<TextLine> out = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int number = 0;
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      Span line = new Span(at, end).trim(text);
      if (!line.isEmpty()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        flush(text, block, number++, out);
      }
      at = end + 1;
    }
    if (!block.isEmpty()) {
      flush(text, block, number, out);
    }
    return out;
  }

  private static void flush(String text, List<Span> block, int number, List<TextLine> out) {
    int soft = 0;
    int middle = 0;
    for (int i = 0; i + 1 < block.size(); i++) {
      boolean isSoft = isSoft(text, block.get(i));
      soft += isSoft ? 1 : 0;
      middle += isSoft && Character.isLowerCase(text.charAt(block.get(i + 1).begin())) ? 1 : 0;
    }
    boolean wrapped = middle > 0 && 2 * soft >= block.size() - 1;
    Span open = block.get(0);
    for (int i = 1; i < block.size(); i++) {
      Span next = block.get(i);
      if (continues(text, block.get(i - 1), next, wrapped)) {
        open = open.union(next);
      } else {
        out.add(line(text, open, number));
        open = next;
      }
    }
    out.add(line(text, open, number));
    block.clear();
  }

  private static TextLine line(String text, Span span, int number) {
    return new TextLine(span, span.of(text).replace('\n', ' '), number);
  }

  /** True if {@code next} goes on with the sentence that {@code line} broke off. */
  private static boolean continues(String text, Span line, Span next, boolean wrapped) {
    if (!isSoft(text, line) || indent(text, next) >= indent(text, line) + 2) {
      return false;
    }
    char first = text.charAt(next.begin());
    boolean small = Character.isLowerCase(first) && !text.startsWith("by ", next.begin());
    boolean sizeable = next.length() >= SHORT || ".!?".indexOf(text.charAt(next.end() - 1)) >= 0;
    return (wrapped || small) && sizeable;
  }

  private static int indent(String text, Span line) {
    return line.begin() - (text.lastIndexOf('\n', line.begin()) + 1);
  }

  /** The line may have been broken in the middle of a sentence by its width. */
  private static boolean isSoft(String text, Span line) {
    char last = text.charAt(line.end() - 1);
    return line.length() >= WRAP_MIN && line.length() <= WRAP_MAX && ".!?:\"”’".indexOf(last) < 0;
  }

  /** Number of words, counted by the blanks between them. */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += inside || blank ? 0 : 1;
      inside = !blank;
    }
    return words;
  }

  /** True if it ends like a sentence. */
  public boolean isSentence() {
    String end = text.replaceAll("[\"”’'»)\\]\\s]{1,8}$", "");
    return !end.isEmpty() && ".!?…".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** True if it is short, has letters and does not end like a sentence or a list head. */
  public boolean isLikeTitle() {
    char last = text.charAt(text.length() - 1);
    return text.length() <= TITLE_MAX
        && words() <= TITLE_WORDS
        && text.chars().anyMatch(Character::isLetter)
        && ".;:,".indexOf(last) < 0;
  }
}

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
    for (Span line : block.subList(0, block.size() - 1)) {
      soft += isSoft(text, line) ? 1 : 0;
    }
    if (block.size() > 1 && 2 * soft >= block.size() - 1) {
      Span all = block.get(0).union(block.get(block.size() - 1));
      out.add(new TextLine(all, all.of(text).replace('\n', ' '), number));
    } else {
      block.forEach(line -> out.add(new TextLine(line, line.of(text), number)));
    }
    block.clear();
  }

  /** The line may have been broken in the middle of a sentence by its width. */
  private static boolean isSoft(String text, Span line) {
    char last = text.charAt(line.end() - 1);
    return line.length() >= WRAP_MIN
        && line.length() <= WRAP_MAX
        && ".!?:\"”’".indexOf(last) < 0;
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

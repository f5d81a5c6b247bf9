package org.parley.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.document.Span;

/**
 * Cuts a normalised paragraph into sentences. A sentence ends at a full stop, question or
 * exclamation mark with the marks that close behind it, unless the stop belongs to an abbreviation
 * or a number, or the text goes on in lower case. Stateless, one pass.
 */
public final class SentenceSplitter {
  private static final String CLOSERS = "\"')]}";
  private static final String OPENERS = "\"'([{";

  /** How far back an open quotation mark is looked for; keeps the pass linear. */
  private static final int FARTHEST_MARK = 2000;

  private final Abbreviations abbreviations = Abbreviations.ENGLISH;

  /** Spans of the sentences in {@code text}, none empty; nothing but blanks lies between them. */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    int i = 0;
    while (i < text.length()) {
      if (!isStop(text.charAt(i))) {
        i++;
        continue;
      }
      int stops = i;
      while (stops < text.length() && isStop(text.charAt(stops))) {
        stops++;
      }
      int end = closers(text, stops);
      if (end < text.length() && isBoundary(text, begin, i, stops, end)) {
        add(text, begin, end, sentences);
        begin = end;
      }
      i = end;
    }
    add(text, begin, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int begin, int end, List<Span> sentences) {
    Span sentence = new Span(begin, end).trim(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** End of the marks that close behind a stop: they follow it without a blank. */
  private static int closers(String text, int from) {
    int end = from;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    // A mark with a letter behind it opens: said."We
    boolean opens =
        end > from
            && end < text.length()
            && Character.isLetterOrDigit(text.charAt(end))
            && text.charAt(end - 1) != ')'
            && count(text, Math.max(0, from - FARTHEST_MARK), from, '"') % 2 == 0;
    return opens ? end - 1 : end;
  }

  private static int count(String text, int from, int to, char what) {
    int n = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == what) {
        n++;
      }
    }
    return n;
  }

  private boolean isBoundary(String text, int begin, int stop, int stops, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean glued = next == end;
    int word = next;
    while (word < text.length()
        && (OPENERS.indexOf(text.charAt(word)) >= 0 || text.charAt(word) == ' ')) {
      word++;
    }
    if (word == text.length()) {
      return false;
    }
    char first = text.charAt(word);
    boolean dashed = first == '-' && !glued;
    if (glued) {
      return isGluedSentence(text, stop, end, word);
    }
    if (!Character.isUpperCase(first) && !Character.isDigit(first) && !dashed) {
      return false;
    }
    boolean single = stops == stop + 1 && text.charAt(stop) == '.';
    if (dashed) {
      // "... talks." - Ilva Dorn: a signature stays with its quotation.
      return false;
    }
    return !single || endsSentence(text, begin, stop, end, word);
  }

  /** "spilled.The": the blank is missing; addresses and abbreviations are left alone. */
  private static boolean isGluedSentence(String text, int stop, int end, int word) {
    if (stop < 2
        || !Character.isLowerCase(text.charAt(stop - 1))
        || !Character.isLetter(text.charAt(stop - 2))
        || !Character.isUpperCase(text.charAt(word))) {
      return false;
    }
    int begin = stop;
    while (begin > 0 && text.charAt(begin - 1) != ' ') {
      begin--;
      if ("./@:".indexOf(text.charAt(begin)) >= 0) {
        return false;
      }
    }
    int last = word;
    while (last < text.length() && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return end > stop + 1 || last == text.length() || " ,'".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a single full stop with a blank and a capital or digit behind it ends a sentence. */
  private boolean endsSentence(String text, int begin, int stop, int end, int next) {
    int from = stop;
    while (from > begin && isWordSign(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    String following = wordAt(text, next);
    if (end > stop + 1) {
      return !abbreviations.open().contains(word);
    }
    if (word.isEmpty()) {
      return true;
    }
    if (abbreviations.open().contains(word) || isShoutedTitle(word)) {
      return false;
    }
    if (word.chars().allMatch(Character::isDigit)) {
      return from > begin;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.length() > 1 && word.charAt(word.length() - 2) == '.';
    if (initial || dotted || abbreviations.either().contains(word)) {
      boolean opens = abbreviations.openers().contains(following) && !isInitialOf(text, next);
      return opens && !(initial && from <= begin);
    }
    return true;
  }

  /** "MR. DORN" in a transcript. */
  private boolean isShoutedTitle(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && abbreviations
            .open()
            .contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  /** "A. Smith": the word is itself an initial. */
  private static boolean isInitialOf(String text, int next) {
    return next + 1 < text.length() && text.charAt(next + 1) == '.';
  }

  private static String wordAt(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}

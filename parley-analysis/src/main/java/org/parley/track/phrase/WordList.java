package org.parley.track.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.document.Span;

/** The words of a sentence in lower case, hyphens and apostrophes inside a word kept. */
public final class WordList {
  /** What goes beyond is no sentence. */
  private static final int MOST = 400;

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** From one word to before another. */
  public record Run(int begin, int end) {}

  public WordList(String text) {
    int i = 0;
    while (i < text.length() && words.size() < MOST) {
      int begin = i;
      while (i < text.length() && inWord(text, begin, i)) {
        i++;
      }
      if (i > begin) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        spans.add(new Span(begin, i));
      } else {
        i++;
      }
    }
  }

  private static boolean inWord(String text, int begin, int i) {
    char c = text.charAt(i);
    boolean joint = c == '-' || c == '\'' || c == '\u2019';
    return Character.isLetterOrDigit(c)
        || (joint
            && i > begin
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  public int size() {
    return words.size();
  }

  public String get(int i) {
    return words.get(i);
  }

  public Span span(int i) {
    return spans.get(i);
  }

  public String text(Run run) {
    return String.join(" ", words.subList(run.begin(), run.end()));
  }

  /** Number of words between the run and the place in the text; 0 within. */
  public int distance(Run run, Span place) {
    int at = 0;
    while (at + 1 < spans.size() && spans.get(at).end() <= place.begin()) {
      at++;
    }
    return at < run.begin() ? run.begin() - at : Math.max(0, at - run.end() + 1);
  }
}

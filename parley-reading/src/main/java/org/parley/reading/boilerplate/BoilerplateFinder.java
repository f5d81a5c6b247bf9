package org.parley.reading.boilerplate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.Span;
import org.parley.reading.text.TextLine;

/**
 * Marks the boilerplate of a text line by line after the rules of {@code boilerplate.yaml}.
 * Markings change where the article begins and ends, so the rules are applied until nothing is
 * added, a few times at most: the work stays linear in the length of the text. Thread-safe.
 */
public final class BoilerplateFinder {
  /** A text of one or two lines is a sentence or a headline with its text, never a page. */
  private static final int MIN_LINES = 3;

  private static final int MAX_PASSES = 8;

  /** Longer lines are never boilerplate and would cost time. */
  private static final int MAX_CHARS = 1_000;

  private static final Pattern DECORATION =
      Pattern.compile("^[\\s•·*|>»›▶►▼▲■□●○◦–—_-]{1,20}|[\\s|•·▶►▼▲_–—:-]{1,20}$");

  private final Rules rules;

  private BoilerplateFinder(Rules rules) {
    this.rules = rules;
  }

  /** A finder with the rules that come with Parley. */
  public static BoilerplateFinder standard() {
    return new BoilerplateFinder(RuleFile.load());
  }

  /**
   * The boilerplate.
   *
   * @param lines {@link TextLine#of} of the text
   * @return sorted spans, one a line
   */
  public List<Span> find(List<TextLine> lines) {
    if (lines.size() < MIN_LINES) {
      return List.of();
    }
    Marks marks = new Marks(lines);
    Map<Integer, Span> labels = new TreeMap<>();
    for (int pass = 0, before = -1; pass < MAX_PASSES && before != marks.count(); pass++) {
      before = marks.count();
      Layout layout = Layout.of(lines, marks.marked());
      marks.takeLists(layout);
      for (int i = 0; i < lines.size(); i++) {
        if (!marks.isMarked(i)) {
          apply(lines, i, layout, marks, labels);
        }
      }
      new AuthorNotes(lines, marks).mark();
      Layout after = Layout.of(lines, marks.marked());
      marks.closeHead(after);
      marks.closeGaps(after);
    }
    return spans(lines, marks.marked(), labels);
  }

  private void apply(
      List<TextLine> lines, int i, Layout layout, Marks marks, Map<Integer, Span> labels) {
    TextLine line = lines.get(i);
    if (line.text().length() > MAX_CHARS) {
      return;
    }
    int words = line.words();
    String bare = DECORATION.matcher(line.text().replace('’', '\'')).replaceAll("");
    for (Rule rule : rules.rules()) {
      if (words > rule.words() || !layout.allows(rule.place(), i)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(rule.takes() == Takes.LABEL ? line.text() : bare);
      if (rule.takes() != Takes.LABEL && matcher.matches()) {
        if (line.isSentence() && rules.content().matcher(line.text()).find()) {
          return;
        }
        marks.take(rule.takes(), i, layout);
        return;
      }
      if (rule.takes() == Takes.LABEL && matcher.lookingAt()) {
        int begin = line.span().begin();
        labels.put(i, new Span(begin, begin + matcher.group().stripTrailing().length()));
      }
    }
  }

  private static List<Span> spans(List<TextLine> lines, BitSet marked, Map<Integer, Span> labels) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (marked.get(i)) {
        spans.add(lines.get(i).span());
      } else if (labels.containsKey(i)) {
        spans.add(labels.get(i));
      }
    }
    return List.copyOf(spans);
  }
}

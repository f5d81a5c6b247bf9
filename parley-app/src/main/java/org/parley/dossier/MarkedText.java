package org.parley.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.parley.document.Document;
import org.parley.document.Span;

/**
 * A document's text with its coded sentences marked and its boilerplate dimmed. Marks nest; one
 * that would cross another ends where the other does.
 */
final class MarkedText {
  private static final int BOILERPLATE = 0;

  private MarkedText() {}

  /** A stretch to mark, with the number of its sentence. */
  private record Mark(Span span, int number) {}

  static void write(Page page, Document document, Collection<References.Place> places) {
    List<Mark> marks = new ArrayList<>();
    for (References.Place place : places) {
      marks.add(new Mark(place.evidence(), page.references().number(place)));
    }
    for (Span span : document.boilerplate()) {
      marks.add(new Mark(span, BOILERPLATE));
    }
    marks.sort(
        Comparator.<Mark>comparingInt(m -> m.span().begin())
            .thenComparingInt(m -> -m.span().end())
            .thenComparingInt(Mark::number));
    Html html = page.html();
    String text = document.text();
    Deque<Integer> ends = new ArrayDeque<>();
    int at = 0;
    for (Mark mark : marks) {
      at = closeUntil(html, text, ends, at, mark.span().begin());
      html.text(text.substring(at, mark.span().begin()));
      at = mark.span().begin();
      open(page, mark);
      ends.push(ends.isEmpty() ? mark.span().end() : Math.min(mark.span().end(), ends.peek()));
    }
    at = closeUntil(html, text, ends, at, text.length());
    html.text(text.substring(at));
  }

  private static int closeUntil(Html html, String text, Deque<Integer> ends, int from, int to) {
    int at = from;
    while (!ends.isEmpty() && ends.peek() <= to) {
      int end = ends.pop();
      html.text(text.substring(at, end)).close();
      at = end;
    }
    return at;
  }

  private static void open(Page page, Mark mark) {
    if (mark.number() == BOILERPLATE) {
      page.html().open("span", "class", "boiler");
      return;
    }
    String n = Integer.toString(mark.number());
    page.html().open("mark", "id", "s-" + n);
    if (page.isCited(mark.number())) {
      page.html()
          .element("a", n, "class", "back", "href", "#c-" + n, "title", "Back to the finding");
    } else {
      page.html().element("span", n, "class", "back");
    }
  }
}

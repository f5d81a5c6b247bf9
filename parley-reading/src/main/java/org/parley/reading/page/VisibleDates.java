package org.parley.reading.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.parley.document.PartialDate;
import org.parley.reading.date.DateLine;
import org.parley.reading.date.DateScanner;
import org.parley.reading.date.DateText;
import org.parley.reading.date.FoundDate;
import org.parley.reading.date.SlashOrder;
import org.parley.reading.text.TextLine;

/** Dates that a reader of the page sees near its article. */
final class VisibleDates {
  private static final int MAX_ELEMENTS = 20_000;
  private static final int MAX_TEXT = 120;
  private static final int MIN_TITLE = 10;
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)comment|related|sidebar|footer|widget|recent|teaser|popular|recommend|trending|newsletter|promo|calendar|event|archive|widget|more-|latest|most-|carousel|nav");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)updat|modif|edit|aktualisier|bearbeit|revis");
  private static final Pattern DATE_MARK =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:(?:post|entry|article|news|publish|published|pub|posted|create|created|issue|meta|story|blog|content)?[_-]?(?:date|datum|time|timestamp|dateline|fecha|data)|published|posted|pubdate|publish|byline|meta|postmeta|entry-meta|info|dat|submitted)(?:$|[\\s_-])");

  private static final Pattern PUBLISHED = Pattern.compile("publi|entry-date|created|pub-?date");

  private final Document page;
  private final SlashOrder order;
  private final Optional<Element> heading;
  private final List<String> lines;

  VisibleDates(Document page, Optional<String> title, SlashOrder order) {
    this.page = page;
    this.order = order;
    this.heading = heading(page, title);
    this.lines = lines(page, heading);
  }

  /** The heading that is the title, else the first one. */
  private static Optional<Element> heading(Document page, Optional<String> title) {
    List<Element> headings = page.select("h1, h2").stream().filter(Element::hasText).toList();
    return headings.stream()
        .filter(h -> title.isPresent() && isTitle(h.text(), title.get()))
        .findFirst()
        .or(() -> headings.stream().filter(h -> h.normalName().equals("h1")).findFirst());
  }

  private static boolean isTitle(String heading, String title) {
    return heading.length() >= MIN_TITLE && (heading.contains(title) || title.contains(heading));
  }

  /** The date that the page shows, by its marks or in a line of its own. */
  Optional<PartialDate> shown() {
    return markedElement().or(this::alone);
  }

  /** A {@code time} element: the one that says it is the publication, else the nearest. */
  Optional<PartialDate> timeElement() {
    List<Element> times = near("time, abbr.published[title], abbr[data-utime]");
    return firstTime(times.stream().filter(time -> PUBLISHED.matcher(marks(time)).find()))
        .or(() -> firstTime(times.stream().filter(time -> !isChanged(time))))
        .or(() -> firstTime(times.stream()));
  }

  /** An element whose class or id says that it holds a date. */
  Optional<PartialDate> markedElement() {
    List<String> texts =
        near("[class], [id]").stream()
            .filter(element -> DATE_MARK.matcher(marks(element)).find())
            .map(Element::text)
            .filter(text -> !text.isEmpty() && text.length() <= MAX_TEXT)
            .toList();
    return firstIn(texts.stream().filter(text -> !CHANGED.matcher(text).find()))
        .or(() -> firstIn(texts.stream()));
  }

  private Optional<PartialDate> firstIn(Stream<String> texts) {
    return texts
        .map(text -> DateScanner.first(text, order).map(FoundDate::date))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A line that holds a date and nothing else. */
  Optional<PartialDate> alone() {
    return firstLine(line -> DateLine.alone(line, order));
  }

  /** A line that says it is the date of publication. */
  Optional<PartialDate> labelled() {
    return firstLine(line -> DateLine.labelled(line, order));
  }

  /** A paragraph that begins with a date, as in a dateline. */
  Optional<PartialDate> leading() {
    return firstLine(line -> DateLine.leading(line, order));
  }

  /** A line that says it is the date of the last change. */
  Optional<PartialDate> changed() {
    return firstLine(line -> DateLine.changed(line, order));
  }

  private Optional<PartialDate> firstLine(Function<String, Optional<PartialDate>> reading) {
    return lines.stream().map(reading).flatMap(Optional::stream).findFirst();
  }

  private Optional<PartialDate> firstTime(Stream<Element> times) {
    return times
        .map(
            time ->
                Stream.of(time.attr("datetime"), time.attr("title"), time.text())
                    .filter(value -> !value.isBlank())
                    .map(value -> DateText.parse(value, order))
                    .flatMap(Optional::stream)
                    .filter(date -> date.day().isPresent())
                    .findFirst())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Elements after the heading in their order, then those before it, the nearest first. */
  private List<Element> near(String selector) {
    List<Element> after = new ArrayList<>();
    List<Element> before = new ArrayList<>();
    boolean passed = heading.isEmpty();
    Evaluator wanted = QueryParser.parse(selector);
    for (Element element : page.select("h1, h2, " + selector)) {
      if (heading.isPresent() && element.equals(heading.get())) {
        passed = true;
      } else if (after.size() < MAX_ELEMENTS && element.is(wanted) && !isForeign(element)) {
        (passed ? after : before).add(element);
      }
    }
    Collections.reverse(before);
    after.addAll(before);
    return after;
  }

  /** Lines of the page in the same order, without comments and margins. */
  private static List<String> lines(Document page, Optional<Element> heading) {
    Element body = PageSize.isHuge(page) ? page.body() : withoutMargins(page.body());
    List<String> all =
        TextLine.of(PageText.of(body)).stream().map(TextLine::text).limit(MAX_ELEMENTS).toList();
    int at = heading.map(h -> all.indexOf(PageText.of(h).replace('\n', ' '))).orElse(-1);
    if (at < 0) {
      return all;
    }
    List<String> ordered = new ArrayList<>(all.subList(at + 1, all.size()));
    for (int i = at - 1; i >= 0; i--) {
      ordered.add(all.get(i));
    }
    return ordered;
  }

  private static Element withoutMargins(Element page) {
    Element body = page.clone();
    for (Element part : body.select("aside, footer, nav, [class*=comment], [id*=comment]")) {
      if (!part.equals(body) && part.select("h1, article").isEmpty()) {
        part.remove();
      }
    }
    return body;
  }

  private static boolean isChanged(Element time) {
    return CHANGED.matcher(marks(time)).find();
  }

  private static String marks(Element element) {
    String pubdate = element.hasAttr("pubdate") ? " pubdate" : "";
    return (element.className() + " " + element.id() + " " + element.attr("itemprop") + pubdate)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isForeign(Element element) {
    Element at = element;
    for (int i = 0; at != null && i < 12; i++) {
      String name = at.normalName();
      if (name.equals("body") || name.equals("article") || name.equals("main")) {
        return false;
      }
      if (name.equals("aside")
          || name.equals("footer")
          || name.equals("nav")
          || FOREIGN.matcher(marks(at)).find()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}

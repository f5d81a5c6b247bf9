package org.parley.dossier;

import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Report;
import org.parley.track.position.Change;
import org.parley.track.position.HeldValue;
import org.parley.track.position.PositionHistory;
import org.parley.track.position.PositionPoint;
import org.parley.track.position.Utterance;

/** One holder on one proposition over time. */
final class PageHistory {
  private PageHistory() {}

  /** Sign and word. */
  static void value(Html html, HeldValue value) {
    html.element("b", PositionWords.sign(value), "class", "held");
    html.text(" " + PositionWords.value(value));
  }

  /** What stands, what it rests on, changes and silence; then every word by date. */
  static void write(Page page, PositionHistory history) {
    Html html = page.html();
    html.open("p");
    value(html, history.value());
    html.text(", " + PositionWords.when(history)).close();
    html.element(
        "p", "Evidence " + PositionWords.strength(history.strength()) + ".", "class", "note");
    for (Change change : history.changes()) {
      html.open("p", "class", "note").text("Changed " + PositionWords.change(change));
      page.cite(change.from().witness().statement());
      page.cite(change.to().witness().statement());
      html.close();
    }
    PositionWords.silence(history.silence())
        .ifPresent(s -> html.element("p", "Since then: " + s + ".", "class", "note"));
    words(page, history);
  }

  /** The same for a speaker, under the name. */
  static void speaker(Page page, PositionHistory history) {
    Html html = page.html();
    html.open("p").foreign(PositionWords.holder(page.findings(), history.holder())).text(": ");
    value(html, history.value());
    html.text(", " + PositionWords.when(history) + ", ");
    html.text(history.strength().level().label() + " evidence").close();
    for (Change change : history.changes()) {
      html.element("p", "Changed " + PositionWords.change(change), "class", "note");
    }
    words(page, history);
  }

  /** Value, date and sentence in a line. */
  static void summary(Page page, PositionHistory history) {
    value(page.html(), history.value());
    page.html().open("span", "class", "by").text(", " + PositionWords.when(history)).close();
    page.cite(PositionLines.witnesses(history));
  }

  private static void words(Page page, PositionHistory history) {
    Html html = page.html();
    html.open("ol", "class", "time");
    for (PositionPoint point : history.points()) {
      words(page, point.date(), point.utterances());
    }
    words(page, Optional.empty(), history.undated());
    html.close();
  }

  private static void words(Page page, Optional<PartialDate> date, List<Utterance> utterances) {
    Html html = page.html();
    for (Utterance word : utterances) {
      Report<Statement> statement = word.statement();
      html.open("li");
      html.element("span", date.map(Wording::date).orElse("undated"), "class", "when").text(" ");
      value(html, held(word.value()));
      html.text(": ");
      page.quote(statement);
      html.close().line();
    }
  }

  private static HeldValue held(PositionValue value) {
    return switch (value) {
      case FOR -> HeldValue.FOR;
      case AGAINST -> HeldValue.AGAINST;
      case CONDITIONAL -> HeldValue.CONDITIONAL;
      case UNCLEAR -> HeldValue.UNCLEAR;
    };
  }
}

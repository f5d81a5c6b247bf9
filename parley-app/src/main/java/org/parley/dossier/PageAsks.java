package org.parley.dossier;

import java.util.List;
import org.parley.document.Span;
import org.parley.record.CodedRecord;
import org.parley.record.Statement;
import org.parley.track.Report;
import org.parley.track.ask.Answer;
import org.parley.track.ask.Ask;
import org.parley.track.ask.AskType;
import org.parley.track.ask.Saying;

/** What the sides ask of each other, side by side, each with what was answered. */
final class PageAsks {
  private PageAsks() {}

  static void write(Page page) {
    page.openSection(PageSection.ASKS);
    Html html = page.html();
    List<Ask> asks = page.findings().asks();
    if (asks.isEmpty()) {
      html.element("p", "Nothing on record.");
    } else {
      html.element(
          "p",
          "Words and acts of officials. An answer is shown only where the record ties it to what "
              + "was asked; no answer on record is not a refusal.",
          "class",
          "note");
    }
    for (AskType type : AskType.values()) {
      List<Ask> own = asks.stream().filter(a -> a.type() == type).toList();
      if (!own.isEmpty()) {
        html.element("h3", AskWords.heading(type)).open("div", "class", "sides");
        for (String side : page.findings().sides().codes()) {
          side(page, side, own.stream().filter(a -> a.side().equals(side)).toList());
        }
        html.close().line();
      }
    }
    page.closeSection();
  }

  private static void side(Page page, String side, List<Ask> asks) {
    Html html = page.html();
    html.open("div").open("h4").foreign(page.findings().sides().label(side)).close();
    if (asks.isEmpty()) {
      html.element("p", "Nothing on record.", "class", "by");
    } else {
      html.open("ul", "class", "quotes");
      for (Ask ask : asks) {
        html.open("li");
        ask(page, ask);
        html.close().line();
      }
      html.close();
    }
    html.close().line();
  }

  private static void ask(Page page, Ask ask) {
    Html html = page.html();
    html.open("span", "class", "code")
        .foreign(AskWords.to(page.findings().sides(), ask))
        .close()
        .text(" " + AskWords.toldBy(ask, ask.newest().report()));
    quote(page, ask.newest().report(), ask.newest().by());
    terms(page, ask.newest());
    if (ask.sayings().size() > 1) {
      html.open("details").element("summary", "Said " + AskWords.often(ask));
      html.open("ul", "class", "quotes");
      for (Saying saying : ask.sayings()) {
        if (saying != ask.newest()) {
          html.open("li");
          quote(page, saying.report(), saying.by());
          html.close();
        }
      }
      html.close().close();
    }
    if (ask.type().isAnswerable()) {
      answers(page, ask);
    }
  }

  /** The halves of a condition as the text marks them. */
  private static void terms(Page page, Saying saying) {
    saying
        .terms()
        .ifPresent(
            terms -> {
              half(page, saying, "First: ", terms.asked());
              half(page, saying, "In return: ", terms.given());
            });
  }

  private static void half(Page page, Saying saying, String head, Span half) {
    page.html()
        .open("p", "class", "by")
        .element("b", head)
        .foreign(half.of(saying.report().document().text()))
        .close();
  }

  private static void answers(Page page, Ask ask) {
    Html html = page.html();
    if (ask.answers().isEmpty()) {
      html.open("p").element("span", AskWords.NO_ANSWER, "class", "state").close();
    }
    for (Answer answer : ask.answers()) {
      html.open("div", "class", "answer")
          .open("span", "class", "state")
          .text(AskWords.kind(answer.kind()) + ": ")
          .foreign(page.findings().sides().label(answer.side()))
          .close()
          .text(" ");
      quote(page, answer.report(), answer.by());
      html.element("span", " (" + AskWords.link(answer.link()) + ")", "class", "by");
      html.close();
    }
    ask.withdrawn()
        .ifPresent(
            report -> {
              html.open("div", "class", "answer")
                  .element("span", "withdrawn by its own side", "class", "state")
                  .text(" ");
              quote(page, report, page.findings().sides().label(ask.side()));
              html.close();
            });
  }

  private static void quote(Page page, Report<? extends CodedRecord> report, String by) {
    List<Report<Statement>> statement = AskWords.statement(report);
    if (statement.isEmpty()) {
      page.quote(report, report.record().provenance().quote(), Wording.name(by));
    } else {
      page.quote(statement.get(0));
    }
  }
}

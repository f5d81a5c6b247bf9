package org.parley.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.record.Event;
import org.parley.track.Deeds;
import org.parley.track.Report;
import org.parley.track.Words;
import org.parley.track.occurrence.Occurrence;
import org.parley.track.occurrence.OccurrenceStatus;

/** Words and deeds, as counts with their sentences. */
final class PageConduct {
  private PageConduct() {}

  static void write(Page page) {
    page.openSection(PageSection.CONDUCT);
    Html html = page.html();
    html.element("h3", "Statements of officials by tone");
    words(page, page.findings().words());
    html.element("h3", "Experts, media and unnamed voices");
    html.element("p", "They speak for no side and are never added to one.", "class", "note");
    words(page, page.findings().apart());
    html.element("h3", "Deeds between the sides");
    html.element(
        "p",
        "Cooperative and conflictual deeds are material acts that happened. What was said, planned "
            + "or only alleged stands beside them and is not a deed.",
        "class",
        "note");
    deeds(page);
    page.closeSection();
  }

  private static void words(Page page, List<Words> groups) {
    Html html = page.html();
    for (Words words : groups) {
      if (words.size() == 0) {
        continue;
      }
      html.open("div", "class", "row");
      html.open("p", "class", "group")
          .foreign(ConductLines.group(page.findings().sides().label(words.group())))
          .text(": " + Wording.count(words.size(), "statement"))
          .close();
      html.open("p", "class", "bar");
      tone(html, "cooperative", words.cooperative().size());
      tone(html, "conflictual", words.conflictual().size());
      tone(html, "neutral", words.neutral().size());
      html.close();
      if (words.cooperative().size() + words.conflictual().size() > 0) {
        details(page, "Cooperative", words.cooperative());
        details(page, "Conflictual", words.conflictual());
      }
      details(page, "Neutral", words.neutral());
      html.close().line();
    }
  }

  private static void details(
      Page page, String tone, List<Report<org.parley.record.Statement>> statements) {
    if (!statements.isEmpty()) {
      page.html()
          .open("details")
          .element("summary", tone + ": " + Wording.count(statements.size(), "statement"));
      page.quotes(statements);
      page.html().close();
    }
  }

  private static void tone(Html html, String name, int n) {
    if (n > 0) {
      html.element("span", n + " " + name, "class", "tone " + name, "style", "flex-grow:" + n);
    }
  }

  private static void deeds(Page page) {
    Html html = page.html();
    if (page.findings().deeds().isEmpty()) {
      html.element("p", "Nothing on record.");
      return;
    }
    for (Deeds deeds : page.findings().deeds()) {
      html.open("div", "class", "row").open("p", "class", "group");
      html.foreign(page.findings().sides().label(deeds.from()));
      if (deeds.to().isEmpty()) {
        html.text(", no target named");
      } else {
        html.text(" toward ").foreign(page.findings().sides().label(deeds.to()));
      }
      html.close();
      html.open("p", "class", "bar");
      tone(html, "cooperative", deeds.cooperative().size());
      tone(html, "conflictual", deeds.conflictual().size());
      html.close();
      events(page, "Cooperative", deeds.cooperative());
      events(page, "Conflictual", deeds.conflictual());
      events(page, "Verbal", deeds.verbal());
      events(page, "Planned", deeds.planned());
      events(page, "Alleged", deeds.alleged());
      html.close().line();
    }
  }

  private static void events(Page page, String name, List<Report<Event>> events) {
    if (events.isEmpty()) {
      return;
    }
    Html html = page.html();
    html.open("details").element("summary", name + ": " + Wording.count(events.size(), "event"));
    html.open("ul", "class", "quotes");
    for (Report<Event> event : events) {
      html.open("li");
      html.element(
              "span", EventWords.label(page.findings().codebook(), event.record()), "class", "code")
          .text(" ");
      page.quote(event, event.record().provenance().quote(), "");
      page.findings().occurrences().of(event.record()).ifPresent(o -> standing(page, event, o));
      html.close().line();
    }
    html.close().close();
  }

  /** How the event is borne out, and who else tells it. */
  private static void standing(Page page, Report<Event> shown, Occurrence occurrence) {
    Set<String> told =
        Stream.concat(Stream.of(shown.record()), shown.copies().stream().map(Report.Copy::record))
            .map(r -> r.provenance().document() + " " + r.id())
            .collect(Collectors.toSet());
    List<Report<Event>> others =
        occurrence.reports().stream()
            .filter(r -> !told.contains(r.document().id() + " " + r.event().id()))
            .map(r -> new Report<>(r.event(), r.document(), List.of()))
            .toList();
    if (occurrence.status() == OccurrenceStatus.SINGLE_SOURCE && others.isEmpty()) {
      return;
    }
    page.html().text(" (" + occurrence.status().label().replace('-', ' '));
    if (!others.isEmpty()) {
      page.html().text("; also told in");
      page.cite(others);
    }
    if (!occurrence.denials().isEmpty()) {
      page.html().text("; denied in");
      page.cite(
          occurrence.denials().stream()
              .map(d -> new Report<>(d.statement(), d.document(), List.of()))
              .toList());
    }
    page.html().text(")");
  }
}

package org.parley.dossier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.record.Quotation;
import org.parley.record.Statement;
import org.parley.track.Findings;
import org.parley.track.Report;

/** What the sections of one page share: the writer, the findings, and who cited which sentence. */
final class Page {
  private final Html html;
  private final Findings findings;
  private final References references;
  private final Set<Integer> cited = new HashSet<>();

  Page(Html html, Findings findings, References references) {
    this.html = html;
    this.findings = findings;
    this.references = references;
  }

  Html html() {
    return html;
  }

  Findings findings() {
    return findings;
  }

  References references() {
    return references;
  }

  /** True when a line of the findings cites the sentence, so that the sentence can lead back. */
  boolean isCited(int number) {
    return cited.contains(number);
  }

  void openSection(PageSection section) {
    html.open("section", "aria-labelledby", section.anchor());
    html.element("h2", section.heading(), "id", section.anchor()).line();
  }

  void closeSection() {
    html.close().line();
  }

  /** Links to the sentences of the reports, each once. */
  void cite(Collection<? extends Report<?>> reports) {
    Set<Integer> numbers = new TreeSet<>();
    reports.forEach(report -> numbers.add(references.number(report)));
    numbers.forEach(this::cite);
  }

  void cite(Report<?> report) {
    cite(references.number(report));
  }

  private void cite(int number) {
    String n = Integer.toString(number);
    html.text(" ");
    if (cited.add(number)) {
      html.element("a", n, "class", "ref", "id", "c-" + n, "href", "#s-" + n);
    } else {
      html.element("a", n, "class", "ref", "href", "#s-" + n);
    }
  }

  /** The text, then who and when, and the number of its sentence. */
  void quote(Report<?> report, String text, String by) {
    if (Wording.quotes(text)) {
      html.foreign(text);
    } else {
      html.open("q").foreign(text).close();
    }
    html.open("span", "class", "by").text(" ");
    if (!by.isEmpty()) {
      html.foreign(by).text(", ");
    }
    source(report);
    html.close();
    cite(report);
  }

  /** The speaker's own words, or the sentence that reports them; then the speaker. */
  void quote(Report<Statement> report) {
    Statement statement = report.record();
    String text =
        statement.quotation() == Quotation.INDIRECT
            ? statement.provenance().quote()
            : Wording.content(report);
    quote(report, text, Wording.speaker(findings, statement));
  }

  private void source(Report<?> report) {
    String voice = Wording.voice(report.document());
    String outlet = Wording.outlet(report.document());
    html.foreign(voice.equals(outlet) ? outlet : voice + ", " + outlet)
        .text(", " + Wording.date(report.document()));
    long elsewhere =
        report.copies().stream()
            .map(c -> c.document().id())
            .filter(id -> !id.equals(report.document().id()))
            .distinct()
            .count();
    if (elsewhere > 0) {
      html.text("; also in " + Wording.count((int) elsewhere, "other document"));
    }
  }

  /** A list of statements. */
  void quotes(List<Report<Statement>> reports) {
    html.open("ul", "class", "quotes");
    for (Report<Statement> report : reports) {
      html.open("li");
      quote(report);
      html.close().line();
    }
    html.close();
  }
}

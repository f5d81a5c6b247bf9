package org.parley.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.track.AgreementLine;
import org.parley.track.Report;
import org.parley.track.commitment.Claim;
import org.parley.track.commitment.ObligorLine;
import org.parley.track.commitment.Says;

/** Agreements: who is bound, the status of each obligor by rule, and every claim with its words. */
final class PageCommitments {
  private PageCommitments() {}

  static void write(Page page) {
    List<AgreementLine> agreements = page.findings().agreements();
    if (agreements.isEmpty()) {
      return;
    }
    page.html()
        .element(
            "p",
            "What is said of an agreement is a claim of whoever says it. One side\u2019s claim sets "
                + "no status: it takes the obligor\u2019s own admission, another side\u2019s grant, or "
                + "two voices of no side, and nobody who contradicts. Calls to keep an agreement are "
                + "no evidence.",
            "class",
            "note");
    agreements.forEach(a -> agreement(page, a));
  }

  private static void agreement(Page page, AgreementLine line) {
    Html html = page.html();
    html.open("article", "class", "card").open("h3").foreign(line.agreement()).close();
    String entry = ClaimWords.entry(page.findings(), line);
    if (!entry.isEmpty()) {
      html.open("p").foreign(entry).close().line();
    }
    line.entry()
        .filter(a -> !a.provisions().isEmpty())
        .ifPresent(
            a ->
                html.open("p", "class", "when")
                    .text("Holds: ")
                    .foreign(String.join("; ", a.provisions()))
                    .close()
                    .line());
    table(page, line);
    line.obligors().forEach(o -> history(page, o));
    line.obligors().forEach(o -> claims(page, o));
    html.close().line();
  }

  private static void table(Page page, AgreementLine line) {
    Html html = page.html();
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "Claims by obligor: " + line.agreement());
    html.open("table").element("caption", "Who is said to have kept or broken it, and by whom");
    html.open("thead").open("tr").element("th", "Obligor", "scope", "col");
    html.element("th", "Status", "scope", "col");
    List<Says> columns =
        Arrays.stream(Says.values())
            .filter(s -> line.obligors().stream().anyMatch(o -> !o.claims(s).isEmpty()))
            .toList();
    columns.forEach(says -> html.element("th", heading(says), "scope", "col"));
    html.close().close().line().open("tbody");
    for (ObligorLine obligor : line.obligors()) {
      html.open("tr").open("th", "scope", "row");
      html.foreign(ClaimWords.obligor(page.findings(), obligor.obligor())).close();
      html.element("td", ClaimWords.status(obligor.verdict()));
      columns.forEach(says -> cell(page, obligor, says));
      html.close().line();
    }
    html.close().close().close().line();
  }

  private static String heading(Says says) {
    String words = ClaimWords.says(says);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void cell(Page page, ObligorLine line, Says says) {
    Html html = page.html();
    html.open("td");
    List<Claim> claims = line.claims(says);
    if (claims.isEmpty()) {
      html.text("\u2013");
    } else {
      html.foreign(
          ClaimWords.claimants(page.findings(), line, says).stream()
              .collect(Collectors.joining(", ")));
      page.cite(claims.stream().<Report<?>>map(Claim::report).toList());
    }
    html.close();
  }

  private static void history(Page page, ObligorLine line) {
    if (line.history().size() < 2) {
      return;
    }
    Html html = page.html();
    html.open("p").foreign(ClaimWords.obligor(page.findings(), line.obligor()));
    html.text(" over time: ");
    html.text(
        line.history().stream()
            .map(t -> "from " + Wording.date(t.date()) + " " + ClaimWords.status(t.verdict()))
            .collect(Collectors.joining("; ")));
    html.close().line();
  }

  private static void claims(Page page, ObligorLine line) {
    Html html = page.html();
    for (Map.Entry<Says, List<Claim>> each : ClaimWords.bySays(line).entrySet()) {
      html.open("h4").foreign(ClaimWords.obligor(page.findings(), line.obligor()));
      html.text(": " + ClaimWords.says(each.getKey())).close();
      html.open("ul", "class", "quotes");
      Map<Report<?>, List<Claim>> together = new LinkedHashMap<>();
      each.getValue()
          .forEach(c -> together.computeIfAbsent(c.report(), k -> new ArrayList<>()).add(c));
      together.forEach(
          (report, by) -> {
            html.open("li");
            page.quote(report, report.record().provenance().quote(), speakers(page, by));
            html.close().line();
          });
      html.close();
    }
  }

  /** Who says it; nobody for the document itself, whose outlet is told anyway. */
  private static String speakers(Page page, List<Claim> claims) {
    return claims.stream()
        .filter(c -> !c.by().isDocument())
        .map(c -> ClaimWords.claimant(page.findings(), c))
        .collect(Collectors.joining(", "));
  }
}

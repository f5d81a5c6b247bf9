package org.parley.dossier;

import java.util.List;
import org.parley.track.incident.Account;
import org.parley.track.incident.Incident;
import org.parley.track.incident.Telling;
import org.parley.track.incident.Word;

/** Incidents, each with the accounts of the sides beside each other. */
final class PageIncidents {
  private PageIncidents() {}

  static void write(Page page) {
    page.openSection(PageSection.INCIDENTS);
    Html html = page.html();
    List<Incident> incidents = page.findings().incidents();
    if (incidents.isEmpty()) {
      html.element("p", "Nothing on record.");
    } else {
      html.element(
          "p",
          "What is told of an incident is the account of whoever tells it. A charge is no proof, "
              + "and a denial is none either. A side without an account has none in these documents.",
          "class",
          "note");
    }
    incidents.forEach(incident -> incident(page, incident));
    page.closeSection();
  }

  private static void incident(Page page, Incident incident) {
    Html html = page.html();
    html.open("article", "class", "card");
    html.open("h3").text(IncidentLines.word(incident.kind()));
    if (!incident.parties().isEmpty()) {
      html.text(": ").foreign(IncidentLines.parties(page.findings(), incident));
    }
    html.close();
    html.open("p").text(IncidentLines.date(incident));
    if (!incident.places().isEmpty()) {
      html.text("; place: ").foreign(String.join(", ", incident.places()));
    }
    if (!incident.platforms().isEmpty()) {
      html.text("; named: ").foreign(String.join(", ", incident.platforms()));
    }
    html.close().line();
    for (Account account : incident.accounts()) {
      html.open("h4").foreign(IncidentLines.by(page.findings(), account)).close();
      html.open("ul", "class", "quotes");
      account.tellings().forEach(telling -> telling(page, telling));
      html.close();
    }
    html.close().line();
  }

  private static void telling(Page page, Telling telling) {
    Html html = page.html();
    html.open("li").open("span", "class", "code");
    html.text(word(telling.word()) + ", " + telling.certainty().label()).close().text(" ");
    page.quote(
        telling.report(),
        telling.report().record().provenance().quote(),
        Wording.speakerBehind(page.findings(), telling.report()));
    html.close().line();
  }

  private static String word(Word word) {
    return switch (word) {
      case SAYS -> "tells of it";
      case BLAMES -> "blames another";
      case CONFIRMS -> "says it was its own";
      case DENIES -> "denies";
    };
  }
}

package org.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.CodedRecord;

/** The documents in full, with the sentences that records rest on marked and the records below. */
final class PageDocuments {
  private PageDocuments() {}

  static void write(Page page, Ledger ledger) {
    page.openSection(PageSection.DOCUMENTS);
    List<Document> documents = new ArrayList<>();
    page.findings().coverage().undated().forEach(u -> documents.add(u.document()));
    documents.addAll(page.findings().coverage().dated());
    for (Document document : documents) {
      document(page, document, ledger.recordsOf(document.id()));
    }
    page.closeSection();
  }

  private static void document(Page page, Document document, List<CodedRecord> records) {
    Html html = page.html();
    html.open("article", "class", "document").open("h3");
    html.foreign(document.title().orElse(document.id())).close();
    html.open("p", "class", "by").foreign(document.id());
    html.text(" \u00b7 " + Wording.date(document));
    document.outlet().ifPresent(outlet -> html.text(" \u00b7 ").foreign(outlet));
    Wording.grade(document.grade()).ifPresent(grade -> html.text(" (" + grade + ")"));
    document.author().ifPresent(author -> html.text(" \u00b7 ").foreign(author));
    document.url().ifPresent(url -> address(html, url));
    html.close().line();
    Map<References.Place, List<CodedRecord>> byPlace = new LinkedHashMap<>();
    for (CodedRecord record : records) {
      byPlace
          .computeIfAbsent(
              new References.Place(document.id(), record.provenance().evidence()),
              k -> new ArrayList<>())
          .add(record);
    }
    html.open("div", "class", "text", "dir", "auto");
    MarkedText.write(page, document, byPlace.keySet());
    html.close().line();
    records(page, document, byPlace);
    html.close().line();
  }

  private static void address(Html html, String url) {
    html.text(" \u00b7 ");
    Html.webAddress(url)
        .ifPresentOrElse(
            address ->
                html.open("a", "href", address, "rel", "noopener noreferrer nofollow")
                    .foreign(url)
                    .close(),
            () -> html.foreign(url));
  }

  private static void records(
      Page page, Document document, Map<References.Place, List<CodedRecord>> byPlace) {
    if (byPlace.isEmpty()) {
      return;
    }
    Html html = page.html();
    int n = byPlace.values().stream().mapToInt(List::size).sum();
    html.open("details").element("summary", Wording.count(n, "record") + " of this document");
    html.open("ul", "class", "records");
    byPlace.forEach(
        (place, records) -> {
          String number = Integer.toString(page.references().number(place));
          for (CodedRecord record : records) {
            html.open("li", "id", "r-" + record.id());
            html.element("a", number, "class", "ref", "href", "#s-" + number).text(" ");
            html.element("b", record.kind().label().replace('_', ' ')).text(" ");
            html.foreign(RecordWords.of(page.findings(), record, document)).text(" ");
            html.open("span", "class", "by")
                .text(record.provenance().rule() + " ")
                .element("code", record.id())
                .close();
            html.close().line();
          }
        });
    html.close().close().line();
  }
}

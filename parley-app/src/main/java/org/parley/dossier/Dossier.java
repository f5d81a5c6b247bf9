package org.parley.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.ledger.Ledger;
import org.parley.track.Findings;

/**
 * The dossier: one page that needs nothing else, with every claim linked to its sentence in the
 * document's text and back. No script; a policy in the page forbids loading anything.
 */
public final class Dossier {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private Dossier() {}

  /**
   * Writes the page.
   *
   * @param references the numbers that the brief of the same findings gave
   * @param unread what could not be read, one message each
   */
  public static void write(
      Appendable out,
      Ledger ledger,
      Findings findings,
      References references,
      List<String> unread) {
    Html html = new Html(out);
    String title = findings.codebook().title() + ": dossier";
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", title).line();
    html.open("style").trusted(style()).close().line();
    html.close().line().open("body").line();
    html.element("a", "Skip to the findings", "class", "skip", "href", "#findings").line();
    Page page = new Page(html, findings, references);
    header(page);
    html.open("main", "id", "findings").line();
    PageCoverage.write(page, unread);
    PageChannels.write(page);
    PageConduct.write(page);
    PageIncidents.write(page);
    PagePositions.write(page);
    PageIssues.write(page);
    PageAsks.write(page);
    PageClaims.write(page);
    PageOutlooks.write(page);
    PageDocuments.write(page, ledger);
    html.close().line();
    footer(html, findings);
    html.close().line().close().line();
  }

  private static void header(Page page) {
    Html html = page.html();
    html.open("header", "class", "top").line();
    html.element("p", "Parley dossier", "class", "kicker");
    html.open("h1").foreign(page.findings().codebook().title()).close().line();
    html.element(
        "p",
        "Every line leads by its number to the sentence it rests on; the number there leads back. "
            + "Statements are counted for a side only when its officials make them. The same words "
            + "printed in several places count once. A document\u2019s own voice is a source, not the truth.",
        "class",
        "lead");
    html.open("nav", "aria-label", "Contents").open("ul");
    for (PageSection section : PageSection.values()) {
      html.open("li").element("a", section.heading(), "href", "#" + section.anchor()).close();
    }
    html.close().close().line().close().line();
  }

  private static void footer(Html html, Findings findings) {
    html.open("footer");
    html.open("p")
        .text("Coded by rules of the codebook ")
        .element("code", findings.codebook().reference())
        .text(
            ". Codes are made by a program and can be wrong: check the sentence before you rely on a line.")
        .close();
    html.close().line();
  }

  private static String style() {
    try (InputStream in = Dossier.class.getResourceAsStream("dossier.css")) {
      if (in == null) {
        throw new IllegalStateException("dossier.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.parley.dossier;

import java.util.List;
import org.parley.record.RedLine;
import org.parley.track.Report;
import org.parley.track.redline.Nearby;
import org.parley.track.redline.RedLineStory;

/** Red lines in their holders' words, and what came near them. */
final class PageRedLines {
  private PageRedLines() {}

  static void write(Page page) {
    List<RedLineStory> lines = page.findings().redLines();
    if (lines.isEmpty()) {
      return;
    }
    Html html = page.html();
    html.element("h3", "Red lines");
    html.element(
        "p",
        "Near is what another side did, plans or announces in words that the condition shares. It "
            + "does not say that a line was crossed.",
        "class",
        "note");
    lines.forEach(line -> line(page, line));
  }

  private static void line(Page page, RedLineStory line) {
    Html html = page.html();
    html.open("article", "class", "card").open("h4").text("Held by ");
    html.foreign(page.findings().sides().label(line.holder())).text(": ");
    html.foreign(Wording.quoted(PlainText.shorten(RedLineStory.words(line.newest()), 160)));
    html.close().open("ul", "class", "quotes");
    for (Report<RedLine> saying : line.sayings()) {
      html.open("li");
      page.quote(
          saying,
          saying.record().provenance().quote(),
          Wording.speakerBehind(page.findings(), saying));
      html.close().line();
    }
    html.close();
    if (line.near().isEmpty()) {
      html.element("p", "Nothing near on record.", "class", "when");
    } else {
      html.element("h4", "Near it").open("ul", "class", "quotes");
      line.near().forEach(n -> near(page, n));
      html.close();
    }
    html.close().line();
  }

  private static void near(Page page, Nearby near) {
    Html html = page.html();
    html.open("li").open("span", "class", "code");
    html.foreign(page.findings().sides().label(near.by())).text(", " + manner(near));
    near.date().ifPresent(d -> html.text(", " + Wording.date(d)));
    html.text(when(near)).close().text(" ");
    page.quote(
        near.report(),
        near.report().record().provenance().quote(),
        Wording.speakerBehind(page.findings(), near.report()));
    html.open("span", "class", "when").text(" shared words: ");
    html.foreign(String.join(", ", near.words())).close();
    html.close().line();
  }

  static String manner(Nearby near) {
    return switch (near.manner()) {
      case DONE -> "done";
      case ALLEGED -> "alleged";
      case PLANNED -> "planned or announced";
      case SAID -> "in words";
    };
  }

  private static String when(Nearby near) {
    return switch (near.when()) {
      case AFTER -> ", after the line was drawn";
      case BEFORE -> ", before the line was drawn";
      case UNKNOWN -> "";
    };
  }
}

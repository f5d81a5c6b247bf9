package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.ledger.Ledger;
import org.parley.track.Findings;

class BriefTest {
  @Test
  void tellsTheFictionalDispute() throws Exception {
    GoldenFiles.check("brief.txt", brief(FictionalDispute.ledger()));
  }

  @Test
  void fitsOneScreen() throws Exception {
    List<String> lines = brief(FictionalDispute.ledger()).lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 100);
  }

  @Test
  void doesNotDependOnTheOrderOfTheDocuments() throws Exception {
    String expected = brief(FictionalDispute.ledger());
    for (int seed = 0; seed < 10; seed++) {
      List<Document> shuffled = new ArrayList<>(FictionalDispute.documents());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(brief(FictionalDispute.ledger(shuffled))).isEqualTo(expected);
    }
  }

  @Test
  void keepsControlCharactersFromTheTerminal() throws Exception {
    assertThat(brief(FictionalDispute.ledger())).doesNotContain("\u202e").doesNotContain("\u001b");
    assertThat(PlainText.safe("a\u001b[31mb\u202ec\r\nd\u0000")).isEqualTo("a[31mbc d");
  }

  @Test
  void leavesOutTheLastEntriesOfTheLongestSectionFirst() {
    List<BriefSection.Entry> many = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      many.add(BriefSection.Entry.of("  ", "entry " + i));
    }
    List<String> lines =
        BriefLayout.lines(
            "title",
            List.of(
                BriefSection.whole("SHORT", many.subList(0, 2)),
                BriefSection.keeping(3, "LONG", many)));

    assertThat(lines).hasSize(BriefLayout.LINES).contains("SHORT", "  entry 0");
    assertThat(lines).anyMatch(l -> l.startsWith("LONG  (") && l.contains("of 80"));
  }

  @Test
  void namesTheTextWhereNothingIsKnownOfItsOutlet() throws Exception {
    Document told = FictionalDispute.documents().get(0);
    Document speech = with(told, "Debate, session 7, NOR", Grade.UNKNOWN);

    assertThat(Wording.voice(speech)).isEqualTo("text \u201cDebate, session 7, NOR\u201d");
    assertThat(Wording.voice(with(told, "Debate", Grade.INDEPENDENT)))
        .isEqualTo(told.outlet().orElseThrow());
  }

  @Test
  void takesBoldTypeOutOfWords() {
    assertThat(PlainText.safe("A **settlement plan** of 2 * 2 points"))
        .isEqualTo("A settlement plan of 2 * 2 points");
  }

  private static Document with(Document d, String title, Grade grade) {
    return new Document(
        d.id(),
        d.text(),
        Optional.of(title),
        d.published(),
        d.outlet(),
        d.author(),
        d.url(),
        d.lang(),
        grade,
        d.boilerplate());
  }

  private static String brief(Ledger ledger) {
    List<String> unread = List.of("broken.html: not a page; save it again");
    return String.join("\n", Brief.lines(Findings.of(ledger), new References(), unread)) + "\n";
  }
}

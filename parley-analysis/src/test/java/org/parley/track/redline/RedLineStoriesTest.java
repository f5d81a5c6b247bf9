package org.parley.track.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.Act;
import org.parley.record.Realis;
import org.parley.record.Voice;
import org.parley.track.commitment.Papers;
import org.parley.track.redline.Nearby.Manner;
import org.parley.track.redline.Nearby.When;

class RedLineStoriesTest {
  private static final String LINE = "Missiles on the strait would be a red line.";
  private static final String DEED = "Norland deployed missiles near the strait.";

  private static Papers line() {
    return new Papers()
        .paper("line", "2018-03-15", "Wire", LINE)
        .redLine("SUD", "Missiles on the strait", LINE);
  }

  private static RedLineStory only(Papers papers) {
    return papers.findings().redLines().get(0);
  }

  @Test
  void aDeedOfTheOtherSideInTheSameWordsIsNear() {
    Papers papers = line().paper("b", "2019-10-03", "Wire", DEED);
    papers.did("NOR", Realis.ACTUAL, "2019-10-02", DEED);

    assertThat(only(papers).near())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.by()).isEqualTo("NOR");
              assertThat(n.manner()).isEqualTo(Manner.DONE);
              assertThat(n.when()).isEqualTo(When.AFTER);
              assertThat(n.date().orElseThrow()).hasToString("2019-10-02");
              assertThat(n.words()).containsExactly("missiles", "strait");
              assertThat(n.issues()).containsExactly("posture");
            });
  }

  @Test
  void theHoldersOwnDeedIsNot() {
    Papers papers = line().paper("b", "2019-10-03", "Wire", DEED);
    papers.did("SUD", Realis.ACTUAL, "2019-10-02", DEED);

    assertThat(only(papers).near()).isEmpty();
  }

  @Test
  void norWhatWasOnlyThoughtOfOrDidNotHappen() {
    Papers papers =
        line().paper("b", "2019-10-03", "Wire", DEED + " " + DEED.replace("d ", "d no "));
    papers.did("NOR", Realis.HYPOTHETICAL, "", DEED);
    papers.did("NOR", Realis.NEGATED, "", DEED.replace("d ", "d no "));

    assertThat(only(papers).near()).isEmpty();
  }

  @Test
  void oneWordOfOneIssueIsEnoughOnlyForAShortCondition() {
    String sentence = "Norland moved missiles inland.";
    Papers same = line().paper("b", "2019-10-03", "Wire", sentence);
    same.did("NOR", Realis.ACTUAL, "", sentence);
    assertThat(only(same).near()).hasSize(1);

    Papers other = line().paper("b", "2019-10-03", "Wire", sentence);
    other.did("NOR", Realis.ACTUAL, "", sentence, List.of("trade"));
    assertThat(only(other).near()).isEmpty();
  }

  @Test
  void anOfficialsAnnouncementIsNearInWords() {
    String sentence = "Norland will station missiles at the strait.";
    Papers papers = line().paper("b", "2018-03-15", "Wire", sentence);
    papers.said("NOR", Voice.OFFICIAL, Act.COMMIT, sentence);
    papers.said("NOR", Voice.EXPERT, Act.COMMIT, sentence);

    assertThat(only(papers).near())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.manner()).isEqualTo(Manner.SAID);
              assertThat(n.when()).isEqualTo(When.UNKNOWN);
            });
  }

  @Test
  void aDeedAndItsAnnouncementInOneSentenceAreOne() {
    Papers papers = line().paper("b", "2019-10-03", "Wire", DEED);
    papers.said("NOR", Voice.OFFICIAL, Act.COMMIT, DEED);
    papers.did("NOR", Realis.ACTUAL, "2019-10-02", DEED);

    assertThat(only(papers).near()).extracting(Nearby::manner).containsExactly(Manner.DONE);
  }

  @Test
  void whatCameAfterStandsFirstAndUndatedIsUnknown() {
    Papers papers = line();
    papers.paper("b", "2017-01-01", "Wire", DEED).did("NOR", Realis.ACTUAL, "", DEED);
    String later = "Norland sent more missiles to the strait.";
    papers.paper("c", "2020-01-01", "Wire", later).did("NOR", Realis.ACTUAL, "", later);
    String undated = "Missiles of Norland reached the strait.";
    papers.paper("d", "", "Wire", undated).did("NOR", Realis.ACTUAL, "", undated);

    assertThat(only(papers).near())
        .extracting(Nearby::when)
        .containsExactly(When.AFTER, When.BEFORE, When.UNKNOWN);
  }

  @Test
  void repeatsAreOneLineAndOtherConditionsAreNot() {
    Papers papers = line();
    String again = "Sudmark warned that any further missiles on the strait cross a line.";
    papers.paper("b", "2019-01-01", "Wire", again);
    papers.redLine("SUD", "any further missiles on the strait", again);
    String other = "A garrison on the island is not acceptable.";
    papers.paper("c", "2019-01-01", "Wire", other);
    papers.redLine("SUD", "A garrison on the island", other).redLine("NOR", "A garrison", other);

    List<RedLineStory> stories = papers.findings().redLines();
    assertThat(stories).extracting(RedLineStory::holder).containsExactly("NOR", "SUD", "SUD");
    assertThat(stories.get(1).sayings()).hasSize(2);
    assertThat(stories.get(1).since().orElseThrow()).hasToString("2018-03-15");
    assertThat(stories.get(1).newest().document().id()).isEqualTo("b");
  }

  @Test
  void withTheSidesExchangedItComesOutMirrored() {
    assertThat(mirrored("SUD", "NOR")).isEqualTo(mirrored("NOR", "SUD"));
  }

  private static List<Integer> mirrored(String holder, String other) {
    Papers papers = new Papers().paper("line", "2018-03-15", "Wire", LINE);
    papers.redLine(holder, "Missiles on the strait", LINE);
    String deed = "Missiles were brought to the strait.";
    papers.paper("b", "2019-10-03", "Wire", deed).did(other, Realis.ACTUAL, "", deed);
    RedLineStory story = only(papers);
    assertThat(story.near()).extracting(Nearby::by).containsExactly(other);
    return List.of(story.sayings().size(), story.near().size());
  }
}

package org.parley.track.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Quotation;
import org.parley.record.Voice;
import org.parley.track.Findings;
import org.parley.track.PositionRow;

/** What must hold of any record: of random ones, with coarse and missing dates. */
class PositionPropertiesTest {
  private static final List<String> DATES =
      List.of("", "2014", "2015", "2015-03", "2015-03-02", "2015-03-09", "2016-01-01", "2018");
  private static final List<String> SIDES = List.of("NOR", "SUD", "HAL", "OTHER");
  private static final Map<String, String> SWAP =
      Map.of("NOR", "SUD", "SUD", "NOR", "HAL", "HAL", "OTHER", "OTHER");
  private static final Map<String, String> SAME =
      Map.of("NOR", "NOR", "SUD", "SUD", "HAL", "HAL", "OTHER", "OTHER");

  @RepeatedTest(40)
  void theOrderOfTheDocumentsDoesNotMatter(RepetitionInfo repetition) {
    Spoken spoken = random(repetition.getCurrentRepetition(), SAME);
    Findings expected = spoken.findings();
    Findings shuffled = spoken.shuffled(new Random(repetition.getCurrentRepetition() * 31L));

    assertThat(shuffled.positions()).isEqualTo(expected.positions());
    assertThat(shuffled.issues()).isEqualTo(expected.issues());
  }

  @RepeatedTest(40)
  void withTheSidesSwappedAllComesOutMirrored(RepetitionInfo repetition) {
    Findings one = random(repetition.getCurrentRepetition(), SAME).findings();
    Findings other = random(repetition.getCurrentRepetition(), SWAP).findings();

    assertThat(other.positions()).hasSameSizeAs(one.positions());
    for (int i = 0; i < one.positions().size(); i++) {
      PositionRow row = one.positions().get(i);
      PositionRow mirrored = other.positions().get(i);
      assertThat(mirrored.standing()).isEqualTo(row.standing());
      assertThat(mirrored.between().backers()).hasSameSizeAs(row.between().backers());
      for (PositionHistory side : row.sides()) {
        PositionHistory mirror = side(mirrored, SWAP.getOrDefault(side.holder().side(), ""));
        assertThat(mirror.value()).isEqualTo(side.value());
        assertThat(mirror.since()).isEqualTo(side.since());
        assertThat(mirror.strength()).isEqualTo(side.strength());
        assertThat(mirror.silence()).isEqualTo(side.silence());
        assertThat(mirror.changes())
            .extracting(Change::kind)
            .isEqualTo(side.changes().stream().map(Change::kind).toList());
      }
    }
    assertThat(other.issues())
        .extracting(i -> i.standing().map(IssueStanding::kind))
        .isEqualTo(one.issues().stream().map(i -> i.standing().map(IssueStanding::kind)).toList());
  }

  @RepeatedTest(40)
  void everyWordOfASideStandsInItsHistoryOnceAndChangesRunForward(RepetitionInfo repetition) {
    Spoken spoken = random(repetition.getCurrentRepetition(), SAME);
    for (PositionRow row : spoken.findings().positions()) {
      for (PositionHistory history : row.speakers()) {
        assertThat(history.utterances()).doesNotHaveDuplicates();
        for (Change change : history.changes()) {
          assertThat(change.from().date().orElseThrow().latest())
              .isBefore(change.to().date().orElseThrow().earliest());
        }
      }
      int bySpeakers = row.speakers().stream().mapToInt(s -> s.utterances().size()).sum();
      assertThat(row.size() + row.apart().size()).isEqualTo(bySpeakers);
    }
  }

  private static PositionHistory side(PositionRow row, String code) {
    return row.sides().stream()
        .filter(s -> s.holder().side().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The same words for one seed, said by the sides or by those that stand for them. */
  private static Spoken random(long seed, Map<String, String> sides) {
    Random random = new Random(seed);
    Spoken spoken = new Spoken();
    int words = 1 + random.nextInt(20);
    for (int i = 0; i < words; i++) {
      String side = sides.getOrDefault(one(SIDES, random), "");
      String date = one(DATES, random);
      spoken.in(random.nextBoolean() ? "Wire" : "Echo");
      spoken.quoted(one(List.of(Quotation.values()), random));
      Voice voice = random.nextInt(3) > 0 ? Voice.OFFICIAL : one(List.of(Voice.values()), random);
      spoken.says(
          date,
          "Speaker " + random.nextInt(3) + " of " + side,
          side,
          voice,
          "Word.",
          random.nextInt(4) == 0
              ? List.of()
              : List.of(
                  new Position(
                      random.nextInt(3) == 0 ? Spoken.RESCUE : Spoken.MEET,
                      one(List.of(PositionValue.values()), random))));
    }
    return spoken;
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}

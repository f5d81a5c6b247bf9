package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.track.Findings;
import org.parley.truth.AgreementComparison;
import org.parley.truth.AskComparison;
import org.parley.truth.ChannelComparison;
import org.parley.truth.ClaimComparison;
import org.parley.truth.CodedFolder;
import org.parley.truth.Comparison;
import org.parley.truth.Difference;
import org.parley.truth.EventComparison;
import org.parley.truth.IncidentComparison;
import org.parley.truth.IssueComparison;
import org.parley.truth.MeetingComparison;
import org.parley.truth.OutlookComparison;
import org.parley.truth.PositionComparison;
import org.parley.truth.RedLineComparison;
import org.parley.truth.StandingComparison;
import org.parley.truth.Truth;
import org.parley.truth.WishComparison;

/**
 * The program's account of the example agrees with its written truth in all but the items of {@code
 * differences.csv}. See the truth's own README for how it was written and what agreeing means. With
 * {@code -Dparley.test.argLine=-Dparley.golden=write} the list is written anew, and fails until
 * every new item has been looked at and explained.
 */
class HalmarTruthTest {
  private static final Path HALMAR = Path.of("../examples/halmar");
  private static final Truth TRUTH = new Truth(HALMAR.resolve("truth"));

  private static Findings findings;

  @BeforeAll
  static void track() throws Exception {
    findings = CodedFolder.findings(HALMAR);
    if (System.getProperty("parley.golden", "").equals("write")) {
      Set<Difference> all = new TreeSet<>();
      constructs().forEach(c -> all.addAll(c.differences(TRUTH, findings)));
      TRUTH.list(all);
    }
  }

  static List<Comparison> constructs() {
    return List.of(
        new ChannelComparison(),
        new MeetingComparison(),
        new WishComparison(),
        new PositionComparison(),
        new StandingComparison(),
        new ClaimComparison(),
        new AgreementComparison(),
        new AskComparison(),
        new EventComparison(),
        new RedLineComparison(),
        new OutlookComparison(),
        new IncidentComparison(),
        new IssueComparison());
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void agreesInAllButWhatIsListed(Comparison comparison) {
    Set<Difference> found = new TreeSet<>(comparison.differences(TRUTH, findings));
    Set<Difference> listed =
        TRUTH.listed().stream()
            .filter(d -> d.construct().equals(comparison.construct()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(lines(without(found, listed))).as("not in differences.csv").isEmpty();
    assertThat(lines(without(listed, found))).as("in differences.csv, and gone").isEmpty();
  }

  @Test
  void everyListedItemIsExplained() {
    assertThat(TRUTH.rows("differences"))
        .allSatisfy(
            row ->
                assertThat(row.get("why"))
                    .as(row.get("item"))
                    .isIn("coder error", "ambiguous text", "truth debatable"));
  }

  @Test
  void whatIsListedBelongsToAConstructThatIsCompared() {
    Set<String> compared =
        constructs().stream().map(Comparison::construct).collect(Collectors.toSet());
    assertThat(TRUTH.listed()).extracting(Difference::construct).isSubsetOf(compared);
  }

  private static Set<Difference> without(Set<Difference> all, Set<Difference> some) {
    Set<Difference> out = new TreeSet<>(all);
    out.removeAll(some);
    return out;
  }

  private static String lines(Set<Difference> differences) {
    return differences.stream().map(d -> d + "\n").collect(Collectors.joining());
  }
}

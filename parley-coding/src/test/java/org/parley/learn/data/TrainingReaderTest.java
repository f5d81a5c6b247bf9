package org.parley.learn.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.Act;
import org.parley.record.Stance;

class TrainingReaderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void takesTheMarksOutAndKeepsTheirPlaces() throws IOException {
    TrainingSet set =
        read(
            """
            # x-s1 wire
            [1+2s Minister Reva Hollin] [1c said] that [1t the road was open] and [2c warned]: "[2t It may close.]"
            > 1 official assert neutral
            > 2 official warn conflictual; speaker Reva Hollin; to Belgora
            """);
    assertThat(set.problems()).isEmpty();
    TrainingBlock block = set.blocks().get(0);
    assertThat(block.text())
        .isEqualTo(
            "Minister Reva Hollin said that the road was open and warned: \"It may close.\"");
    MarkedStatement warning = block.statements().get(1);
    assertThat(warning.source().orElseThrow().of(block.text())).isEqualTo("Minister Reva Hollin");
    assertThat(warning.cue().orElseThrow().of(block.text())).isEqualTo("warned");
    assertThat(warning.content().get(0).of(block.text())).isEqualTo("It may close.");
    assertThat(warning.act()).isEqualTo(Act.WARN);
    assertThat(warning.stance()).isEqualTo(Stance.CONFLICTUAL);
    assertThat(warning.speaker()).contains("Reva Hollin");
    assertThat(warning.addressee()).contains("Belgora");
    assertThat(block.passage()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1s She] [1c said] [1t so it is]       | > 1 official assert neutral | does not say who speaks
          [1s Dorn] [1c said] [1t that it is]    | > 1 official assert neutral | leave out the leading
          [1s Dorn] [1c said] [1t so it is,]     | > 1 official assert neutral | mark at its end
          [1s Dorn] [1c said] [1t "so it is"]    | > 1 official assert neutral | outer quotation marks
          [1s Dorn] [1c said] [1t so it is       | > 1 official assert neutral | is not closed
          [1s Dorn] [1c said] so] it is          | > 1 official assert neutral | stray ]
          [1s Dorn] [1c said] so it is           | > 1 official assert neutral | has no content
          [1s Dorn] [1c said] [1t so it is]      | > 1 official shout neutral  | act "shout" is unknown
          [1s Dorn] [1c said] [1t so it is]      | > 1 official assert         | cannot read
          [1s Dorn] [1c said] [1t so it is]      | > 2 official assert neutral | statement 1 has no > line
          """)
  void aMistakeIsNamedWithItsPlace(String text, String line, String message) throws IOException {
    TrainingSet set = read("# x-s1 wire\n" + text.strip() + "\n" + line.strip() + "\n");
    assertThat(set.problems())
        .anySatisfy(
            p -> {
              assertThat(p.place()).isEqualTo("a.txt:1");
              assertThat(p.message()).contains(message);
            });
    assertThat(set.blocks()).isEmpty();
  }

  @Test
  void headLinesAreChecked() throws IOException {
    TrainingSet set = read("text\n# bad\n# x-s1 verse\n# x-s2 wire\nA.\n# x-s2 wire\nB.\n");
    assertThat(set.problems())
        .extracting(TrainingProblem::toString)
        .satisfiesExactly(
            p -> assertThat(p).contains("a.txt:1").contains("before the first line"),
            p -> assertThat(p).contains("a.txt:2").contains("cannot read"),
            p -> assertThat(p).contains("a.txt:3").contains("verse"),
            p -> assertThat(p).contains("a.txt:6").contains("stands twice"));
    assertThat(set.blocks()).extracting(TrainingBlock::id).isEqualTo(List.of("x-s2"));
  }

  private TrainingSet read(String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text, StandardCharsets.UTF_8);
    return TrainingReader.read(folder);
  }
}

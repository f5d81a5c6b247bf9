package org.parley.coding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelFormatTest {
  private static final ModelSet MODELS =
      new ModelSet(
          3,
          "0a1b",
          Map.of("cue", new LinearModel(Map.of("bias", -1f, "lemma=say", 2.5f))),
          Map.of("cue", 0.25),
          Map.of(
              "cue",
              new Calibration(
                  List.of(new Calibration.Point(0.2, 0.1), new Calibration.Point(0.8, 0.9)))));

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    StringBuilder text = new StringBuilder();
    ModelFormat.write(MODELS, text);
    ModelSet read = read(text.toString());
    assertThat(read.version()).isEqualTo(3);
    assertThat(read.data()).isEqualTo("0a1b");
    assertThat(read.threshold("cue")).isEqualTo(0.25);
    assertThat(read.calibrations()).isEqualTo(MODELS.calibrations());
    assertThat(read.model("cue").orElseThrow().weights())
        .isEqualTo(MODELS.model("cue").orElseThrow().weights());
    StringBuilder again = new StringBuilder();
    ModelFormat.write(read, again);
    assertThat(again.toString()).isEqualTo(text.toString());
  }

  @Test
  void aWrongLineIsNamed() {
    assertThatThrownBy(() -> read("parley-models\t1\tab\nmodel\tcue\nbias\tx\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> read("")).hasMessageContaining("parley-models");
  }

  @Test
  void aModelCanBeLeftOut() {
    assertThat(MODELS.without(Set.of("cue")).model("cue")).isEmpty();
  }

  @Test
  void probabilityAndReasons() {
    LinearModel model = MODELS.model("cue").orElseThrow();
    Features said = new Features().add("bias").add("lemma", "say").add("unknown");
    assertThat(model.probability(said)).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-9));
    assertThat(model.reasons(said, 5))
        .extracting(LinearModel.Weight::feature)
        .containsExactly("lemma=say", "bias");
  }

  @Test
  void calibrationIsStraightBetweenPointsAndLevelBeyond() {
    Calibration calibration = MODELS.calibration("cue").orElseThrow();
    assertThat(calibration.of(0)).isEqualTo(0.1);
    assertThat(calibration.of(0.5)).isEqualTo(0.5);
    assertThat(calibration.of(1)).isEqualTo(0.9);
    assertThatThrownBy(
            () ->
                new Calibration(
                    List.of(new Calibration.Point(0.2, 0.5), new Calibration.Point(0.8, 0.4))))
        .hasMessageContaining("must rise");
  }

  private static ModelSet read(String text) throws IOException {
    return ModelFormat.read(new BufferedReader(new StringReader(text)));
  }
}

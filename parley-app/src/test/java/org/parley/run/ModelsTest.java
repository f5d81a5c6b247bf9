package org.parley.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.model.ModelFormat;
import org.parley.language.model.ModelException;

class ModelsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void choosesShippedOnesNoneAllButOneOrAFile() throws IOException {
    assertThat(new Models(Models.SHIPPED).set().orElseThrow().models()).containsKey("cue");
    assertThat(new Models("none").judge()).isInstanceOf(RuleJudge.class);
    assertThat(new Models("without-cue").set().orElseThrow().models())
        .doesNotContainKey("cue")
        .containsKey("content");
    Path file = folder.resolve("models.tsv");
    StringBuilder text = new StringBuilder();
    ModelFormat.write(new Models(Models.SHIPPED).set().orElseThrow(), text);
    Files.writeString(file, text);
    assertThat(new Models(file.toString()).set().orElseThrow().models()).containsKey("cue");
  }

  @Test
  void aWrongFileIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.tsv"), "nothing\n");
    assertThat(new Models(file.toString()).isKnown()).isTrue();
    assertThatThrownBy(() -> new Models(file.toString()).judge())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("wrong.tsv")
        .hasMessageContaining("parley train");
    Path old = Files.writeString(folder.resolve("old.tsv"), "parley-models\t0\tab\n");
    assertThatThrownBy(() -> new Models(old.toString()).judge())
        .hasMessageContaining("another version");
  }

  @Test
  void whatThereIsNotIsNotKnown() {
    assertThat(new Models("without-act").isKnown()).isFalse();
    assertThat(new Models(folder.resolve("none.tsv").toString()).isKnown()).isFalse();
  }
}

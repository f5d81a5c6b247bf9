package org.parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelRecipeTest {

  @Test
  void namesItsFolder() {
    assertThat(new ModelRecipe("toy-1.0", 3, (folder, progress) -> {}).folderName())
        .isEqualTo("toy-1.0-f3");
  }

  @Test
  void refusesNamesThatAreNotFolderNames() {
    assertThatThrownBy(() -> new ModelRecipe("../toy", 1, (folder, progress) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name")
        .hasMessageContaining("../toy");
    assertThatThrownBy(() -> new ModelRecipe("toy", 0, (folder, progress) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("formatVersion");
  }
}

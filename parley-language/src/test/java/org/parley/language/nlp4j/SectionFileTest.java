package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.language.model.ModelException;

class SectionFileTest {
  private final Path folder;
  private final Path file;

  SectionFileTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.file = folder.resolve("toy.bin");
    try (SectionFileWriter writer = new SectionFileWriter(file, 4, 2)) {
      writer.section(out -> out.writeUTF("first"));
      writer.section(out -> SectionFileWriter.writeInt(out, 42));
    }
  }

  @Test
  void readsWhatWasWritten() throws Exception {
    SectionFile read = SectionFile.open(file, 4);
    assertThat(read.stream(0).readUTF()).isEqualTo("first");
    assertThat(read.section(1).getInt(0)).isEqualTo(42);
  }

  @Test
  void refusesAnotherVersion() {
    assertThatThrownBy(() -> SectionFile.open(file, 5))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("toy.bin has format version 4, version 5 expected")
        .hasMessageContaining("Delete the folder " + folder);
  }

  @Test
  void refusesAFileOfAnotherKind() throws Exception {
    Files.writeString(file, "This is not a model.");
    assertThatThrownBy(() -> SectionFile.open(file, 4))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("is not a model file");
    Files.writeString(file, "");
    assertThatThrownBy(() -> SectionFile.open(file, 4)).isInstanceOf(ModelException.class);
  }

  @Test
  void refusesATruncatedFile() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    SectionFile read = SectionFile.open(file, 4);
    assertThatThrownBy(() -> read.section(1))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("ends before its section 1");
  }

  @Test
  void refusesAMissingFileAndAMissingSection() {
    assertThatThrownBy(() -> SectionFile.open(folder.resolve("none.bin"), 4))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("none.bin");
    assertThatThrownBy(() -> SectionFile.open(file, 4).section(2))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no section 2");
  }

  @Test
  void aFileWithoutAllItsSectionsIsNotAModelFile() throws Exception {
    Path half = folder.resolve("half.bin");
    try (SectionFileWriter writer = new SectionFileWriter(half, 4, 2)) {
      writer.section(out -> SectionFileWriter.writeInt(out, 42));
    }
    assertThatThrownBy(() -> SectionFile.open(half, 4))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("is not a model file");
  }
}

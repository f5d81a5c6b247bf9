package org.parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private final Path home;
  private final AtomicInteger made = new AtomicInteger();
  private final List<String> lines = new ArrayList<>();
  private final ModelCache cache;

  ModelCacheTest(@TempDir Path home) {
    this.home = home;
    this.cache = new ModelCache(home);
  }

  private ModelRecipe recipe(int version) {
    return new ModelRecipe(
        "toy",
        version,
        (folder, progress) -> {
          made.incrementAndGet();
          progress.accept("writing");
          Files.writeString(folder.resolve("a.bin"), "content");
        });
  }

  private Path make() {
    return cache.ensure(recipe(1), lines::add);
  }

  @Test
  void makesAModelOnce() {
    Path folder = make();
    assertThat(make()).isEqualTo(folder).isEqualTo(home.resolve("models/toy-f1"));
    assertThat(made).hasValue(1);
    assertThat(folder.resolve("a.bin")).hasContent("content");
    assertThat(folder.resolve("manifest.txt"))
        .hasContent(
            "parley-model format 1\n7 "
                + "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73 a.bin");
    assertThat(lines).containsExactly("writing", "computing checksums");
    cache.verify(recipe(1));
  }

  @Test
  void aNewFormatVersionIsAnotherModel() {
    make();
    cache.ensure(recipe(2), lines::add);
    assertThat(made).hasValue(2);
    assertThat(home.resolve("models/toy-f1")).exists();
    assertThat(home.resolve("models/toy-f2")).exists();
  }

  @Test
  void aManifestOfAnotherVersionIsMadeAgain() throws Exception {
    Path manifest = make().resolve("manifest.txt");
    Files.writeString(manifest, Files.readString(manifest).replace("format 1", "format 7"));
    assertThat(cache.isReady(recipe(1))).isFalse();
    make();
    assertThat(made).hasValue(2);
    assertThat(lines).anyMatch(line -> line.contains("format version 7, version 1 expected"));
  }

  @Test
  void aTruncatedFileIsMadeAgain() throws Exception {
    Path file = make().resolve("a.bin");
    Files.writeString(file, "cont");
    make();
    assertThat(made).hasValue(2);
    assertThat(file).hasContent("content");
    assertThat(lines).anyMatch(line -> line.contains("a.bin has 4 bytes, 7 bytes expected"));
  }

  @Test
  void aMissingFileOrManifestIsMadeAgain() throws Exception {
    Files.delete(make().resolve("a.bin"));
    Files.delete(make().resolve("manifest.txt"));
    make();
    assertThat(made).hasValue(3);
  }

  @Test
  void anUnreadableManifestIsMadeAgain() throws Exception {
    Path manifest = make().resolve("manifest.txt");
    for (String text : List.of("", "nonsense", "parley-model format 1\n", "x\n1 2")) {
      Files.writeString(manifest, text);
      assertThat(cache.isReady(recipe(1))).as(text).isFalse();
    }
  }

  @Test
  void verifyFindsAChangedByte() throws Exception {
    Path file = make().resolve("a.bin");
    Files.writeString(file, "cOntent");
    assertThat(cache.isReady(recipe(1))).isTrue();
    assertThatThrownBy(() -> cache.verify(recipe(1)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("a.bin does not have its SHA-256")
        .hasMessageContaining("Delete the folder " + home.resolve("models/toy-f1"));
  }

  @Test
  void verifyFindsThatThereIsNoModel() {
    assertThatThrownBy(() -> cache.verify(recipe(1)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("toy-f1 does not exist");
  }

  @Test
  void whatADeadProcessLeftHalfWrittenIsNeitherUsedNorKept() throws Exception {
    Path half = Files.createDirectories(home.resolve("models/.toy-f1-4711"));
    Files.writeString(half.resolve("a.bin"), "con");
    make();
    assertThat(made).hasValue(1);
    assertThat(half).doesNotExist();
  }

  @Test
  void aFailedMakerLeavesNothing() throws Exception {
    ModelRecipe failing =
        new ModelRecipe(
            "toy",
            1,
            (folder, progress) -> {
              Files.writeString(folder.resolve("a.bin"), "con");
              throw new IOException("disk full");
            });
    assertThatThrownBy(() -> cache.ensure(failing, lines::add))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("disk full")
        .hasMessageContaining("models/toy-f1");
    try (Stream<Path> left = Files.list(home.resolve("models"))) {
      assertThat(left).containsExactly(home.resolve("models/toy-f1.lock"));
    }
  }

  @Test
  void twoThreadsMakeItOnce() throws Exception {
    ModelRecipe slow =
        new ModelRecipe(
            "toy",
            1,
            (folder, progress) -> {
              made.incrementAndGet();
              Files.writeString(folder.resolve("a.bin"), "content");
              SlowMaker.sleep();
            });
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Path> task = () -> new ModelCache(home).ensure(slow, line -> {});
      for (Future<Path> folder : threads.invokeAll(List.of(task, task))) {
        assertThat(folder.get()).exists();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void twoProcessesMakeItOnce() throws Exception {
    List<Process> processes = List.of(SlowMaker.start(home), SlowMaker.start(home));
    List<String> output = new ArrayList<>();
    for (Process process : processes) {
      output.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).as(output.toString()).isZero();
    }
    assertThat(String.join("", output)).containsOnlyOnce("making").containsOnlyOnce("waiting");
    assertThat(home.resolve("models/toy-f1/a.bin")).hasContent("content");
  }
}

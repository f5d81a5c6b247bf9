package org.parley.language.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that makes a model slowly and prints its progress. */
final class SlowMaker {
  private static final long MILLIS = 1_500;

  private SlowMaker() {}

  static Process start(Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SlowMaker.class.getName(),
            home.toString())
        .redirectErrorStream(true)
        .start();
  }

  public static void main(String[] args) {
    ModelRecipe recipe =
        new ModelRecipe(
            "toy",
            1,
            (folder, progress) -> {
              progress.accept("making");
              Files.writeString(folder.resolve("a.bin"), "content");
              sleep();
            });
    new ModelCache(Path.of(args[0])).ensure(recipe, System.out::println);
  }

  static void sleep() throws IOException {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}

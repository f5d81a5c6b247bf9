package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file under {@code src/test/resources}; {@code
 * -Dparley.test.argLine=-Dparley.golden=write} writes it anew, to be read before it is committed.
 */
public final class GoldenFiles {
  private static final Path FOLDER = Path.of("src/test/resources/org/parley/dossier");

  private GoldenFiles() {}

  static void check(String name, String actual) throws IOException {
    check(FOLDER.resolve(name), actual);
  }

  public static void check(Path file, String actual) throws IOException {
    if (System.getProperty("parley.golden", "").equals("write")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}

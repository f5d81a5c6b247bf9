package org.parley.language.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the manifest knows of one file.
 *
 * @param name the file's name inside the model's folder
 * @param size bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
record ModelFile(String name, long size, String sha256) {

  ModelFile {
    if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("name: a plain file name expected, got '" + name + "'");
    }
    if (size < 0) {
      throw new IllegalArgumentException("size: 0 or more expected, got " + size);
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "sha256: 64 hexadecimal digits expected, got '" + sha256 + "'");
    }
  }

  /** Reads the whole file. */
  static ModelFile of(Path file) throws IOException {
    return new ModelFile(file.getFileName().toString(), Files.size(file), Sha256.of(file));
  }
}

package org.parley.learn.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The {@code .txt} files of a folder, in name order, and the hash that tells two states apart. */
final class TrainingFiles {
  private TrainingFiles() {}

  /**
   * Hands out name and text of each file.
   *
   * @return SHA-256 of all bytes in name order, hexadecimal
   */
  static String each(Path folder, BiConsumer<String, String> reader) throws IOException {
    MessageDigest digest = sha256();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      digest.update(bytes);
      reader.accept(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

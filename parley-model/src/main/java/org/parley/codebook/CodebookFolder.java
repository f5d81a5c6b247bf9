package org.parley.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the YAML files of a codebook, in name order: in a folder, or among those shipped on the
 * class path, which the build lists in {@code codebooks/index.txt} (one "folder/file" a line).
 */
final class CodebookFolder {
  static final int MAX_FILE_BYTES = 5 << 20;
  static final int MAX_FILES = 200;
  private static final String ROOT = "/codebooks/";

  private CodebookFolder() {}

  /** Names of the shipped codebooks, in order. */
  static List<String> shipped() {
    return index().stream().map(f -> f.substring(0, f.indexOf('/'))).distinct().toList();
  }

  static List<CodebookFile> shipped(String name, Problems problems) {
    List<CodebookFile> files = new ArrayList<>();
    for (String file : index()) {
      if (file.startsWith(name + "/")) {
        try (InputStream in = resource(file)) {
          files.add(bounded(file, in.readNBytes(MAX_FILE_BYTES + 1), problems));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read the shipped codebook " + file, e);
        }
      }
    }
    return files;
  }

  static List<CodebookFile> read(Path folder, Problems problems) {
    List<CodebookFile> files = new ArrayList<>();
    for (Path path : list(folder, problems)) {
      String name = folder.resolve(path.getFileName()).toString();
      try (InputStream in = Files.newInputStream(path)) {
        files.add(bounded(name, in.readNBytes(MAX_FILE_BYTES + 1), problems));
      } catch (IOException e) {
        problems.add(name, 0, "", "cannot be read: " + e.getMessage());
      }
    }
    return files;
  }

  private static List<Path> list(Path folder, Problems problems) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> paths =
          entries
              .filter(p -> p.getFileName().toString().endsWith(".yaml") && Files.isRegularFile(p))
              .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
              .limit(MAX_FILES + 1L)
              .toList();
      if (paths.isEmpty()) {
        problems.add(folder.toString(), 0, "", "has no .yaml files");
      } else if (paths.size() > MAX_FILES) {
        problems.add(folder.toString(), 0, "", "has more than " + MAX_FILES + " .yaml files");
        return List.of();
      }
      return paths;
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "", "cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  private static CodebookFile bounded(String name, byte[] bytes, Problems problems) {
    if (bytes.length > MAX_FILE_BYTES) {
      problems.add(name, 0, "", "is larger than " + MAX_FILE_BYTES + " bytes");
      return new CodebookFile(name, new byte[0]);
    }
    return new CodebookFile(name, bytes);
  }

  private static List<String> index() {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> l.indexOf('/') > 0).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of shipped codebooks", e);
    }
  }

  private static InputStream resource(String file) throws IOException {
    InputStream in = CodebookFolder.class.getResourceAsStream(ROOT + file);
    if (in == null) {
      throw new IOException("the class path has no " + ROOT + file);
    }
    return in;
  }
}

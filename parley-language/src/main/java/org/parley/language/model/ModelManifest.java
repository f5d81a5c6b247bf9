package org.parley.language.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of a model's files, kept beside them in {@code manifest.txt}: a first line with the
 * format version, then {@code size sha256 name} per file.
 */
record ModelManifest(int formatVersion, List<ModelFile> files) {
  static final String FILE_NAME = "manifest.txt";
  private static final String HEAD = "parley-model format ";

  ModelManifest {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("files: at least one file expected");
    }
  }

  /** Describes what lies in a folder now; reads every byte of it. */
  static ModelManifest of(Path folder, int formatVersion) throws IOException {
    List<Path> paths;
    try (Stream<Path> listing = Files.list(folder)) {
      paths =
          listing
              .filter(path -> !path.endsWith(FILE_NAME))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
    }
    List<ModelFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(ModelFile.of(path));
    }
    return new ModelManifest(formatVersion, files);
  }

  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append(formatVersion).append('\n');
    for (ModelFile file : files) {
      text.append(file.size()).append(' ').append(file.sha256()).append(' ');
      text.append(file.name()).append('\n');
    }
    Files.writeString(folder.resolve(FILE_NAME), text);
  }

  /**
   * @throws IOException if there is no manifest or it is not one
   */
  static ModelManifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.get(0).startsWith(HEAD)) {
        throw new IOException(file + " does not begin with '" + HEAD.strip() + "'");
      }
      List<ModelFile> files = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] part = line.split(" ", 3);
        files.add(new ModelFile(part[2], Long.parseLong(part[0]), part[1]));
      }
      return new ModelManifest(Integer.parseInt(lines.get(0).substring(HEAD.length())), files);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /** The first thing wrong with the sizes of the files; cheap, meant for every start. */
  Optional<String> wrongSize(Path folder) throws IOException {
    for (ModelFile expected : files) {
      Path file = folder.resolve(expected.name());
      if (!Files.isRegularFile(file)) {
        return Optional.of(file + " is missing");
      }
      long size = Files.size(file);
      if (size != expected.size()) {
        return Optional.of(
            file + " has " + size + " bytes, " + expected.size() + " bytes expected");
      }
    }
    return Optional.empty();
  }

  /** The first file whose content is not what was written; reads every byte. */
  Optional<String> wrongContent(Path folder) throws IOException {
    Optional<String> wrongSize = wrongSize(folder);
    if (wrongSize.isPresent()) {
      return wrongSize;
    }
    for (ModelFile expected : files) {
      Path file = folder.resolve(expected.name());
      if (!ModelFile.of(file).sha256().equals(expected.sha256())) {
        return Optional.of(file + " does not have its SHA-256 " + expected.sha256());
      }
    }
    return Optional.empty();
  }
}

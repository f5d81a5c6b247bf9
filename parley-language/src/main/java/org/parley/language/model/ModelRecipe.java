package org.parley.language.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How to make one model.
 *
 * @param name what is made, including the version of its source; the first part of its folder name
 * @param formatVersion the version of the file layout, 1 or more; a new one means a new folder
 * @param maker writes the files of the model into an empty folder
 */
public record ModelRecipe(String name, int formatVersion, Maker maker) {

  /** Writes all files of a model; sub-folders are not allowed. */
  @FunctionalInterface
  public interface Maker {
    /**
     * Writes the files.
     *
     * @param folder an empty folder to write to
     * @param progress receives one line per step, meant for people
     */
    void make(Path folder, Consumer<String> progress) throws IOException;
  }

  public ModelRecipe {
    Objects.requireNonNull(maker, "maker");
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "name: letters, digits, '.', '_' and '-' expected, got '" + name + "'");
    }
    if (formatVersion < 1) {
      throw new IllegalArgumentException("formatVersion: 1 or more expected, got " + formatVersion);
    }
  }

  /** The folder name in the cache, for example {@code nlp4j-1.1.3-f1}. */
  public String folderName() {
    return name + "-f" + formatVersion;
  }
}

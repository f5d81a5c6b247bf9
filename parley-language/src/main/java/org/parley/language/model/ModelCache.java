package org.parley.language.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Prepared models under {@code <home>/models/<name>-f<format version>/}.
 *
 * <p>A model is written into a folder beside its place and moved there in one step, so a folder
 * with the right name is complete. A lock lets one process prepare while others wait for it. At
 * every start the sizes are compared with the manifest; {@link #verify} reads every byte. Safe for
 * use by several threads.
 */
public final class ModelCache {
  private final Path models;

  /**
   * @param home the program's folder for prepared data; made when needed
   */
  public ModelCache(Path home) {
    this.models = home.resolve("models");
  }

  /** Where the model lies, whether or not it has been made. */
  public Path folder(ModelRecipe recipe) {
    return models.resolve(recipe.folderName());
  }

  /** Whether the model is there and its sizes are right. */
  public boolean isReady(ModelRecipe recipe) {
    return fault(recipe).isEmpty();
  }

  /**
   * The folder of a usable model; makes it, or makes it again if it is damaged. The message of the
   * exception says what to do if it cannot be made.
   *
   * @param progress receives one line per step, meant for people; nothing if the model is ready
   */
  public Path ensure(ModelRecipe recipe, Consumer<String> progress) {
    Objects.requireNonNull(progress, "progress");
    Path folder = folder(recipe);
    if (isReady(recipe)) {
      return folder;
    }
    try {
      Files.createDirectories(models);
      Path lockFile = models.resolve(recipe.folderName() + ".lock");
      try (FolderLock lock =
          FolderLock.acquire(
              lockFile,
              () -> progress.accept("waiting for another process to prepare " + folder))) {
        Objects.requireNonNull(lock, "lock");
        if (!isReady(recipe)) {
          make(recipe, folder, progress);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new ModelException(
          "Could not prepare the language model in "
              + folder
              + ": "
              + e
              + ". Check that the folder can be written and has 500 MB free, and start again.",
          e);
    }
  }

  /**
   * Reads every byte of the model.
   *
   * @throws ModelException if a file is missing or not what was written
   */
  public void verify(ModelRecipe recipe) {
    Path folder = folder(recipe);
    Optional<String> fault = fault(recipe);
    if (fault.isEmpty()) {
      try {
        fault = ModelManifest.read(folder).wrongContent(folder);
      } catch (IOException e) {
        fault = Optional.of(e.toString());
      }
    }
    fault.ifPresent(
        what -> {
          throw new ModelException(
              "The language model is damaged: "
                  + what
                  + ". Delete the folder "
                  + folder
                  + "; it is made again at the next start.");
        });
  }

  private Optional<String> fault(ModelRecipe recipe) {
    Path folder = folder(recipe);
    if (!Files.isDirectory(folder)) {
      return Optional.of(folder + " does not exist");
    }
    try {
      ModelManifest manifest = ModelManifest.read(folder);
      if (manifest.formatVersion() != recipe.formatVersion()) {
        return Optional.of(
            folder
                + " has format version "
                + manifest.formatVersion()
                + ", version "
                + recipe.formatVersion()
                + " expected");
      }
      return manifest.wrongSize(folder);
    } catch (IOException e) {
      return Optional.of(e.toString());
    }
  }

  /** Only with the lock held: then every temporary folder is a leftover of a dead process. */
  private void make(ModelRecipe recipe, Path folder, Consumer<String> progress) throws IOException {
    String temporaryPrefix = "." + recipe.folderName() + "-";
    for (Path leftover : temporaryFolders(temporaryPrefix)) {
      delete(leftover);
    }
    if (Files.exists(folder)) {
      fault(recipe).ifPresent(what -> progress.accept("making the model again: " + what));
      delete(folder);
    }
    Path temporary =
        Files.createDirectory(models.resolve(temporaryPrefix + ProcessHandle.current().pid()));
    try {
      recipe.maker().make(temporary, progress);
      progress.accept("computing checksums");
      ModelManifest manifest = ModelManifest.of(temporary, recipe.formatVersion());
      manifest.write(temporary);
      Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      delete(temporary);
      throw e;
    }
  }

  private List<Path> temporaryFolders(String prefix) throws IOException {
    try (Stream<Path> listing = Files.list(models)) {
      return listing.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}

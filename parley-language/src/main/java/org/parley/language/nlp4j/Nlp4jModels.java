package org.parley.language.nlp4j;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.language.model.ModelCache;
import org.parley.language.model.ModelRecipe;

/** The two models of this package as recipes for the {@link ModelCache}, and how to open them. */
public final class Nlp4jModels {
  /** To be raised with every change of the files' layout. */
  static final int FORMAT_VERSION = 5;

  private Nlp4jModels() {}

  /**
   * Tokens, parts of speech, lemmas and dependencies.
   *
   * @param jar the library's nlp4j-english-1.1.3.jar; only read when the model is made
   */
  public static ModelRecipe core(Path jar) {
    return new ModelRecipe(
        "nlp4j-1.1.3",
        FORMAT_VERSION,
        (folder, progress) -> new ModelConverter(jar, folder, progress).convertCore());
  }

  /**
   * What names need in addition.
   *
   * @param jar the library's nlp4j-english-1.1.3.jar; only read when the model is made
   */
  public static ModelRecipe names(Path jar) {
    return new ModelRecipe(
        "nlp4j-1.1.3-names",
        FORMAT_VERSION,
        (folder, progress) -> new ModelConverter(jar, folder, progress).convertNames());
  }

  /** Prepares the model if it is not there yet (20 s) and opens it, without names. */
  public static MappedNlp4j open(ModelCache cache, Path jar, Consumer<String> progress) {
    return MappedNlp4j.open(cache.ensure(core(jar), progress));
  }

  /** Prepares both models if they are not there yet (a minute) and opens them. */
  public static MappedNlp4j openWithNames(ModelCache cache, Path jar, Consumer<String> progress) {
    return MappedNlp4j.openWithNames(
        cache.ensure(core(jar), progress), cache.ensure(names(jar), progress));
  }

  /** The model jar, where a program (a test, say) has it on its class path. */
  public static Optional<Path> jarOnClassPath() {
    String[] entries = System.getProperty("java.class.path", "").split(File.pathSeparator);
    return Arrays.stream(entries)
        .map(Path::of)
        .filter(path -> path.endsWith(ModelJar.FILE_NAME) && Files.isRegularFile(path))
        .findFirst();
  }
}

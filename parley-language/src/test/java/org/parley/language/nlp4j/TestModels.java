package org.parley.language.nlp4j;

import java.nio.file.Path;
import org.parley.language.model.ModelCache;

/** The prepared models that all tests of the build share. */
final class TestModels {
  private TestModels() {}

  static ModelCache cache() {
    return new ModelCache(Path.of(System.getProperty("parley.test.home", "target/parley-home")));
  }

  static Path jar() {
    return Nlp4jModels.jarOnClassPath().orElseThrow();
  }

  static MappedNlp4j open() {
    return Nlp4jModels.open(cache(), jar(), line -> {});
  }

  static MappedNlp4j openWithNames() {
    return Nlp4jModels.openWithNames(cache(), jar(), line -> {});
  }
}

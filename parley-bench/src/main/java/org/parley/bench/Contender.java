package org.parley.bench;

import java.util.List;
import java.util.function.Consumer;
import org.parley.document.Document;

/** A program that codes documents; {@link #load} is timed apart. */
interface Contender {
  /** Loads all models and gives the work on one document; safe for several threads. */
  Consumer<Document> load();

  /** The contender by its name on the command line. */
  static Contender of(String name) {
    return switch (name) {
      case "parley" -> new ParleyContender();
      case "corenlp-coref" -> new CoreNlpContender(true);
      case "corenlp" -> new CoreNlpContender(false);
      default ->
          throw new IllegalArgumentException(
              "contender must be one of " + List.of("parley", "corenlp-coref", "corenlp"));
    };
  }
}

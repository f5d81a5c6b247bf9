package org.parley.coding.event;

import java.nio.file.Path;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.language.annotate.AnnotatorFactory;
import org.parley.language.annotate.ParseScope;
import org.parley.language.model.ModelCache;
import org.parley.language.nlp4j.Nlp4jModels;
import org.parley.language.parse.Nlp4jParser;
import org.parley.record.Event;

/** The fictional dispute over the Halmar Strait, read with the real parser. */
final class Halmar {
  private static final Codebook CODEBOOK =
      new CodebookLoader().forCase(Path.of("../examples/halmar/codebook"));
  private static final AnnotatorFactory ANNOTATORS =
      new AnnotatorFactory(CODEBOOK, parser(), ParseScope.ALL);
  private static final EventCoder CODER = new EventCoder(CODEBOOK);

  private Halmar() {}

  private static Nlp4jParser parser() {
    ModelCache cache =
        new ModelCache(Path.of(System.getProperty("parley.test.home", "target/parley-home")));
    return new Nlp4jParser(
        Nlp4jModels.openWithNames(
            cache, Nlp4jModels.jarOnClassPath().orElseThrow(), System.err::println));
  }

  static Codebook codebook() {
    return CODEBOOK;
  }

  static List<Event> code(String text) {
    return CODER.code(ANNOTATORS.annotator().annotate(Document.of("test", text)), List.of());
  }

  /** "XNL 163 XSM actual stated": what the golden file says of an event. */
  static String describe(Event event) {
    String target = event.target().map(t -> t.code()).orElse("-");
    String date = event.date().map(d -> " " + d).orElse("");
    return String.join(
            " ",
            event.source().code(),
            event.cameo(),
            target,
            event.realis().label(),
            event.certainty().label())
        + date;
  }
}

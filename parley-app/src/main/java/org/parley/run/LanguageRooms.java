package org.parley.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.codebook.Codebook;
import org.parley.coding.event.EventCoder;
import org.parley.coding.event.PredicateJudge;
import org.parley.coding.relation.RelationCoder;
import org.parley.coding.statement.StatementCoder;
import org.parley.coding.topic.TopicCoder;
import org.parley.language.annotate.AnnotatorFactory;
import org.parley.language.model.ModelCache;
import org.parley.language.model.ModelException;
import org.parley.language.nlp4j.Nlp4jModels;
import org.parley.language.parse.Nlp4jParser;

/** The program's own annotator and coders; prepares the language models on first use. */
public final class LanguageRooms implements RoomsSource {
  /** Folder of the installed program; set by the launcher. */
  private static final String APP = "parley.app";

  private static final String MODEL_JAR = "nlp4j-english-1.1.3.jar";

  @Override
  public Rooms open(Codebook codebook, RoomSettings settings, Consumer<String> progress) {
    ModelCache cache = new ModelCache(settings.home());
    Path jar = modelJar();
    if (!cache.isReady(Nlp4jModels.core(jar)) || !cache.isReady(Nlp4jModels.names(jar))) {
      progress.accept("preparing language models, once, about a minute ...");
    }
    AnnotatorFactory annotators =
        new AnnotatorFactory(
            codebook,
            new Nlp4jParser(Nlp4jModels.openWithNames(cache, jar, progress)),
            settings.parse());
    TopicCoder topics = new TopicCoder(codebook);
    return new Rooms(
        codebook,
        annotators::annotator,
        List.of(
            new StatementCoder(
                codebook, topics::issuesOrOther, topics::positions, settings.models().judge()),
            new EventCoder(
                codebook,
                (text, span) -> topics.issuesOrOther(text, List.of(span)),
                PredicateJudge.LEXICON),
            new RelationCoder(codebook, topics)));
  }

  private static Path modelJar() {
    String app = System.getProperty(APP);
    Optional<Path> installed =
        app == null
            ? Optional.empty()
            : Optional.of(Path.of(app, "lib", "models", MODEL_JAR)).filter(Files::isRegularFile);
    return installed
        .or(Nlp4jModels::jarOnClassPath)
        .orElseThrow(
            () ->
                new ModelException(
                    MODEL_JAR + " is missing from the program's folder lib/models; install again"));
  }
}

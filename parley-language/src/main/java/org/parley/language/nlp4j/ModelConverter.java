package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.language.model.ModelException;

/**
 * Reads the library's models once and writes them as files to map. One model after the other, so
 * that the heap holds only the largest.
 */
final class ModelConverter {
  static final String AMBIGUITY_CLASSES = "ambiguity-classes.bin";
  static final String BROWN_CLUSTERS = "brown-clusters.bin";
  static final String TAGGER = "tagger.bin";
  static final String PARSER = "parser.bin";
  static final String TRANSITIONS = "parser-transitions.bin";
  static final String NAMES = "names.bin";
  static final String GAZETTEERS = "gazetteers.bin";
  static final String EMBEDDINGS = "embeddings.bin";

  private static final int CORE_HEAP_MB = 750;
  private static final int NAMES_HEAP_MB = 950;

  private final Path jar;
  private final Path folder;
  private final Consumer<String> progress;

  ModelConverter(Path jar, Path folder, Consumer<String> progress) {
    this.jar = jar;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Everything for tokens, parts of speech, lemmas and dependencies.
   *
   * @throws ModelException if the heap is too small
   */
  void convertCore() throws IOException {
    requireHeap(CORE_HEAP_MB, Runtime.getRuntime().maxMemory());
    progress.accept("checking " + jar);
    try (ModelJar models = new ModelJar(jar)) {
      progress.accept("1 of 4: ambiguity classes");
      wordLists(models, "en-ambiguity-classes-simplified-lowercase", AMBIGUITY_CLASSES);
      progress.accept("2 of 4: word clusters");
      wordLists(models, "en-brown-clusters-simplified-lowercase", BROWN_CLUSTERS);
      progress.accept("3 of 4: part-of-speech tagger");
      component(models, "en-pos", TAGGER);
      progress.accept("4 of 4: dependency parser");
      parser(models);
    }
  }

  /**
   * Everything that names need on top of it.
   *
   * @throws ModelException if the heap is too small
   */
  void convertNames() throws IOException {
    requireHeap(NAMES_HEAP_MB, Runtime.getRuntime().maxMemory());
    progress.accept("checking " + jar);
    try (ModelJar models = new ModelJar(jar)) {
      progress.accept("1 of 3: name recogniser");
      component(models, "en-ner", NAMES);
      progress.accept("2 of 3: lists of names");
      gazetteers(models);
      progress.accept("3 of 3: word embeddings");
      embeddings(models);
    }
  }

  /** A failure after ten seconds of reading would tell the user less. */
  static void requireHeap(int megabytes, long maxMemory) {
    // Some collectors report a tenth less than -Xmx asks for.
    if (maxMemory < megabytes * 9L / 10 * 1024 * 1024) {
      throw new ModelException(
          "Preparing the language model needs %d MB of heap, there are %d MB. Start once with -Xmx%dm."
              .formatted(megabytes, maxMemory / 1024 / 1024, megabytes));
    }
  }

  @SuppressWarnings("unchecked") // The published jar has these types.
  private void wordLists(ModelJar models, String name, String file) throws IOException {
    Map<String, ? extends Collection<String>> lexicon = models.lexicon(name, Map.class);
    WordLists.write(lexicon, folder.resolve(file));
  }

  private void component(ModelJar models, String name, String file) throws IOException {
    ModelJar.Component model = models.component(name);
    new ComponentWriter(model.component(), model.features()).write(folder.resolve(file));
  }

  @SuppressWarnings("unchecked") // The published jar has these types.
  private void parser(ModelJar models) throws IOException {
    ModelJar.Component model = models.component("en-dep");
    DEPParser<NLPNode> parser = (DEPParser<NLPNode>) model.component();
    List<String> labels = parser.getOptimizer().getLabelMap().getLabelList();
    ParserTransitions.write(parser.getLabelCandidates(), labels, folder.resolve(TRANSITIONS));
    new ComponentWriter(parser, model.features()).write(folder.resolve(PARSER));
  }

  @SuppressWarnings("unchecked") // The published jar has these types.
  private void gazetteers(ModelJar models) throws IOException {
    PrefixTree<String, Set<String>> tree =
        models.lexicon("en-named-entity-gazetteers-simplified", PrefixTree.class);
    new GazetteerWriter(tree).write(folder.resolve(GAZETTEERS));
  }

  @SuppressWarnings("unchecked") // The published jar has these types.
  private void embeddings(ModelJar models) throws IOException {
    Map<String, float[]> lexicon = models.lexicon("en-word-embeddings-undigitalized", Map.class);
    Embeddings.write(lexicon, folder.resolve(EMBEDDINGS));
  }
}

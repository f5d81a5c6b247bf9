package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.language.model.ModelException;

/**
 * The NLP4J decoder on mapped files. Gives what the library's own decoder gives, byte for byte.
 *
 * <p>A caller either has everything done by {@code analyse} or goes step by step, {@link
 * #tokenise}, {@link #tag}, {@link #parse}, {@link #names}, and spares sentences a step. A step
 * needs the ones before it, except that names and parse do not need each other.
 *
 * <p>Immutable; to be shared by threads. Nothing but a few megabytes is on the heap: the weights
 * are in the operating system's cache and shared by processes.
 */
public final class MappedNlp4j {
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final MorphologicalAnalyzer<NLPNode> lemmatizer =
      new MorphologicalAnalyzer<>(Language.ENGLISH);
  private final WordLists<List<String>> ambiguityClasses;
  private final WordLists<Set<String>> clusters;
  private final POSTagger<NLPNode> tagger = new POSTagger<>();
  private final DEPParser<NLPNode> parser = new DEPParser<>();
  private final Optional<NameRecogniser> names;

  private MappedNlp4j(Path core, Optional<NameRecogniser> names) throws IOException {
    this.ambiguityClasses =
        new WordLists<>(open(core, ModelConverter.AMBIGUITY_CLASSES), list -> list);
    this.clusters =
        new WordLists<>(
            open(core, ModelConverter.BROWN_CLUSTERS),
            list -> Collections.unmodifiableSet(new LinkedHashSet<>(list)));
    ComponentFile.attach(open(core, ModelConverter.TAGGER), tagger);
    List<String> labels = ComponentFile.attach(open(core, ModelConverter.PARSER), parser);
    ParserTransitions.read(
        open(core, ModelConverter.TRANSITIONS), labels, parser.getLabelCandidates());
    this.names = names;
  }

  /**
   * Opens the model without names.
   *
   * @param core the folder of {@link Nlp4jModels#core}
   * @throws ModelException if the files cannot be used
   */
  public static MappedNlp4j open(Path core) {
    try {
      return new MappedNlp4j(core, Optional.empty());
    } catch (IOException e) {
      throw unreadable(core, e);
    }
  }

  /**
   * Opens the model with names.
   *
   * @param core the folder of {@link Nlp4jModels#core}
   * @param names the folder of {@link Nlp4jModels#names}
   * @throws ModelException if the files cannot be used
   */
  public static MappedNlp4j openWithNames(Path core, Path names) {
    try {
      return new MappedNlp4j(core, Optional.of(new NameRecogniser(names)));
    } catch (IOException e) {
      throw unreadable(core, e);
    }
  }

  /** Whether {@link #names} may be called. */
  public boolean hasNames() {
    return names.isPresent();
  }

  /**
   * All steps; names only if the model has them.
   *
   * @return the sentences in the order of the text
   */
  public List<Nlp4jToken[]> analyse(String text) {
    List<Nlp4jToken[]> sentences = new ArrayList<>();
    for (List<Token> tokens : tokenizer.segmentize(text)) {
      sentences.add(analyse(Nodes.of(tokens)));
    }
    return sentences;
  }

  /** All steps after {@link #tokenise} at once; names only if the model has them. */
  public Nlp4jToken[] analyse(Nlp4jToken[] sentence) {
    return analyse(Nodes.of(sentence, Nlp4jToken::withoutTags));
  }

  private Nlp4jToken[] analyse(NLPNode[] nodes) {
    tag(nodes);
    names.ifPresent(recogniser -> recogniser.process(nodes));
    parser.process(nodes);
    return Nodes.tokens(nodes);
  }

  /**
   * Splits a paragraph into sentences and tokens.
   *
   * @return sentences of tokens with their place in {@code paragraph}; none is empty
   */
  public List<Nlp4jToken[]> tokenise(String paragraph) {
    List<Nlp4jToken[]> sentences = new ArrayList<>();
    for (List<Token> tokens : tokenizer.segmentize(paragraph)) {
      Nlp4jToken[] sentence = new Nlp4jToken[tokens.size()];
      for (int i = 0; i < sentence.length; i++) {
        Token token = tokens.get(i);
        sentence[i] =
            Nlp4jToken.of(token.getStartOffset(), token.getEndOffset(), token.getWordForm());
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  /** The tokens of a sentence with part of speech and lemma, without what later steps found. */
  public Nlp4jToken[] tag(Nlp4jToken[] sentence) {
    NLPNode[] nodes = Nodes.of(sentence, Nlp4jToken::withoutTags);
    tag(nodes);
    return Nodes.tokens(nodes);
  }

  /**
   * The tokens of a tagged sentence with head and relation.
   *
   * @throws IllegalArgumentException if a token is not tagged
   */
  public Nlp4jToken[] parse(Nlp4jToken[] sentence) {
    NLPNode[] nodes = tagged(sentence, Nlp4jToken::withoutParse);
    setClusters(nodes);
    parser.process(nodes);
    return Nodes.tokens(nodes);
  }

  /**
   * The tokens of a tagged sentence with name tags.
   *
   * @throws IllegalArgumentException if a token is not tagged
   * @throws IllegalStateException if the model was opened without names
   */
  public Nlp4jToken[] names(Nlp4jToken[] sentence) {
    NameRecogniser recogniser =
        names.orElseThrow(() -> new IllegalStateException("This model was opened without names"));
    NLPNode[] nodes = tagged(sentence, Nlp4jToken::withoutName);
    setClusters(nodes);
    recogniser.process(nodes);
    return Nodes.tokens(nodes);
  }

  private void tag(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      ambiguityClasses
          .find(node.getWordFormSimplifiedLowercase())
          .ifPresent(node::setAmbiguityClasses);
    }
    setClusters(nodes);
    tagger.process(nodes);
    lemmatizer.process(nodes);
  }

  private void setClusters(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      clusters.find(node.getWordFormSimplifiedLowercase()).ifPresent(node::setWordClusters);
    }
  }

  private static NLPNode[] tagged(Nlp4jToken[] sentence, UnaryOperator<Nlp4jToken> preparation) {
    for (Nlp4jToken token : sentence) {
      if (!token.isTagged()) {
        throw new IllegalArgumentException("sentence: not tagged: " + token);
      }
    }
    return Nodes.of(sentence, preparation);
  }

  static SectionFile open(Path folder, String file) {
    return SectionFile.open(folder.resolve(file), Nlp4jModels.FORMAT_VERSION);
  }

  private static ModelException unreadable(Path folder, IOException e) {
    return new ModelException(
        "The language model in %s is damaged: %s. Delete the folder; it is made again at the next start."
            .formatted(folder, e),
        e);
  }
}

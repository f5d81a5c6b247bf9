package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;

/** Persons, organisations, places, dates and so on; needs tagged nodes with their clusters. */
final class NameRecogniser {
  private final NERTagger<NLPNode> recogniser = new NERTagger<>();
  private final Gazetteers gazetteers;
  private final Embeddings embeddings;

  NameRecogniser(Path folder) throws IOException {
    ComponentFile.attach(MappedNlp4j.open(folder, ModelConverter.NAMES), recogniser);
    gazetteers = new Gazetteers(MappedNlp4j.open(folder, ModelConverter.GAZETTEERS));
    embeddings = new Embeddings(MappedNlp4j.open(folder, ModelConverter.EMBEDDINGS));
  }

  void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      embeddings.find(node.getWordFormUndigitalized()).ifPresent(node::setWordEmbedding);
    }
    gazetteers.mark(nodes);
    recogniser.process(nodes);
  }
}

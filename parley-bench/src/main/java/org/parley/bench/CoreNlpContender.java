package org.parley.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.Consumer;
import org.parley.document.Document;

/** CoreNLP's pipeline as people run it: tokens to quotes, with or without coreference. */
record CoreNlpContender(boolean coreference) implements Contender {
  @Override
  public Consumer<Document> load() {
    Properties settings = new Properties();
    settings.setProperty(
        "annotators",
        coreference
            ? "tokenize,pos,lemma,ner,depparse,coref,quote"
            : "tokenize,pos,lemma,ner,depparse,quote");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("quote.attributeQuotes", Boolean.toString(coreference));
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    return document -> pipeline.annotate(new CoreDocument(document.text()));
  }
}

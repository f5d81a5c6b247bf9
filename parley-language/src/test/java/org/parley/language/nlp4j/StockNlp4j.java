package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library's own decoder with the library's own models: slow to load, and the reference. */
final class StockNlp4j {
  private static final String ROOT = "edu/emory/mathcs/nlp/";
  private static final String CORE =
      """
      <configuration><lexica>
      <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
      <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
      %2$s</lexica>
      <models><pos>%1$smodels/en-pos.xz</pos>%3$s<dep>%1$smodels/en-dep.xz</dep></models>
      </configuration>
      """;
  private static final String NAME_LEXICA =
      """
      <word_embeddings field="word_form_undigitalized">%1$slexica/en-word-embeddings-undigitalized.xz</word_embeddings>
      <named_entity_gazetteers field="word_form_simplified">%1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
      """;
  private static final String NAME_MODEL = "<ner>%1$smodels/en-ner.xz</ner>";

  private final NLPDecoder decoder;

  private StockNlp4j(String configuration) {
    decoder =
        new NLPDecoder(
            new DecodeConfig(
                new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))));
  }

  static StockNlp4j load() {
    return new StockNlp4j(CORE.formatted(ROOT, "", ""));
  }

  static StockNlp4j loadWithNames() {
    return new StockNlp4j(
        CORE.formatted(ROOT, NAME_LEXICA.formatted(ROOT), NAME_MODEL.formatted(ROOT)));
  }

  /** The library's own text form of its analysis, with the places of the tokens added. */
  String analyse(String text) {
    StringBuilder out = new StringBuilder();
    for (List<Token> tokens : decoder.getTokenizer().segmentize(text)) {
      NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
      for (int i = 1; i < nodes.length; i++) {
        out.append(nodes[i].getStartOffset()).append('\t').append(nodes[i].getEndOffset());
        out.append('\t').append(nodes[i]).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }
}

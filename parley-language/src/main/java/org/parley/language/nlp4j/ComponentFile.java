package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Puts one of the library's components (tagger, parser, names) on a mapped file. */
final class ComponentFile {
  static final int META = 0;
  static final int FEATURES = 1;
  static final int ROW_STARTS = 2;
  static final int ROWS = 3;
  static final int DENSE = 4;
  static final int SECTIONS = 5;

  private ComponentFile() {}

  /**
   * Completes a component.
   *
   * @param component an empty component of the library; complete afterwards
   * @return the labels in the order of their numbers
   */
  static <S extends NLPState<NLPNode>> List<String> attach(
      SectionFile file, OnlineComponent<NLPNode, S> component) throws IOException {
    DataInputStream meta = file.stream(META);
    float bias = meta.readFloat();
    List<String> labels = new ArrayList<>();
    for (int n = meta.readInt(); n > 0; n--) {
      labels.add(meta.readUTF());
    }
    List<FeatureItem[]> items = new ArrayList<>();
    for (int n = meta.readInt(); n > 0; n--) {
      items.add(TemplateItems.read(meta).toArray(FeatureItem[]::new));
    }
    List<FeatureItem> sets = TemplateItems.read(meta);
    List<FeatureItem> embeddings = TemplateItems.read(meta);
    MappedTemplate<S> template =
        new MappedTemplate<>(new StringTable(file.section(FEATURES)), items, sets, embeddings);
    int denseFeatures = meta.readInt();
    MappedWeights sparse =
        new MappedWeights(
            labels.size(),
            file.section(ROW_STARTS).asIntBuffer(),
            file.section(ROWS).asFloatBuffer(),
            file.section(ROWS).asIntBuffer());
    ByteBuffer dense = file.section(DENSE);
    float[] denseWeights = new float[dense.capacity() / Float.BYTES];
    dense.asFloatBuffer().get(denseWeights);
    component.setFeatureTemplate(template);
    component.setOptimizer(
        new MappedOptimizer(
            labels, bias, sparse, new DenseWeights(labels.size(), denseFeatures, denseWeights)));
    component.setFlag(NLPFlag.DECODE);
    return List.copyOf(labels);
  }
}

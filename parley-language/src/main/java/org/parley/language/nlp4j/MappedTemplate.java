package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import org.jspecify.annotations.Nullable;

/** The library's feature template with the numbers of the features in a mapped file. */
final class MappedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1L;
  private final transient StringTable features;

  @SuppressWarnings("NullAway") // The library takes null for "no items yet".
  MappedTemplate(StringTable features) {
    super(null, new HyperParameter());
    this.features = features;
  }

  @Override
  protected void add(
      SparseVector x, int type, @Nullable String value, float weight, boolean isTrain) {
    if (isTrain) {
      throw new UnsupportedOperationException("A mapped model cannot be trained");
    }
    if (value != null) {
      int index = features.find(type, value);
      if (index > 0) {
        x.add(index, weight);
      }
    }
  }
}

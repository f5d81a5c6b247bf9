package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** Scores labels with weights that cannot be changed. */
final class MappedOptimizer extends OnlineOptimizer {
  private static final long serialVersionUID = 1L;

  MappedOptimizer(List<String> labels, float bias, MajorVector sparse, MajorVector dense) {
    super(new WeightVector(), 0, bias);
    weight_vector.setSparseWeightVector(sparse);
    weight_vector.setDenseWeightVector(dense);
    addLabels(labels);
  }

  @Override
  protected void trainAux(Instance instance) {
    throw untrainable();
  }

  @Override
  public void updateMiniBatch() {
    throw untrainable();
  }

  @Override
  protected int getPredictedLabel(Instance instance) {
    throw untrainable();
  }

  @Override
  protected float getLearningRate(int index, boolean sparse) {
    throw untrainable();
  }

  private static UnsupportedOperationException untrainable() {
    return new UnsupportedOperationException("A mapped model cannot be trained");
  }
}

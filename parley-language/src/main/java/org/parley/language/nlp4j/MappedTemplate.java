package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's feature template with the numbers of the features in a mapped file. Finds the same
 * features in the same order, but every property of a word is read once for a state, and no feature
 * is written out as a string.
 */
final class MappedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1L;
  private final transient ThreadLocal<FeatureReader<S>> readers;

  @SuppressWarnings("NullAway") // The library takes null for "no items yet".
  MappedTemplate(
      StringTable features,
      List<FeatureItem[]> items,
      List<FeatureItem> sets,
      List<FeatureItem> embeddings) {
    super(null, new HyperParameter());
    items.forEach(this::add);
    sets.forEach(this::addSet);
    embeddings.forEach(this::addWordEmbedding);
    TemplatePlan plan = TemplatePlan.of(items, sets);
    this.readers = ThreadLocal.withInitial(() -> new FeatureReader<>(this, plan, features));
  }

  /** The features of a state; to be used before the thread asks for the next. */
  @Override
  public SparseVector createSparseVector(S state, boolean isTrain) {
    if (isTrain) {
      throw new UnsupportedOperationException("A mapped model cannot be trained");
    }
    return readers.get().read(state);
  }

  /** A string of a word; null if it has none. */
  @Nullable String text(S state, FeatureItem item, NLPNode node) {
    return getFeature(state, item, node);
  }

  /** Several strings of a word. */
  Collection<String> texts(S state, FeatureItem item, NLPNode node) {
    Collection<String> texts = getFeatures(state, item, node);
    return texts == null ? List.of() : texts;
  }
}

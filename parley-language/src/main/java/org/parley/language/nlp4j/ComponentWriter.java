package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.RowMajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a component of the library to a file that {@link ComponentFile} reads. */
final class ComponentWriter {
  private static final int MAX_LABELS = 256;
  private final OnlineComponent<?, ?> component;
  private final FeatureMap features;

  /**
   * @param features the numbers of the component's features, which the component does not show
   */
  ComponentWriter(OnlineComponent<?, ?> component, FeatureMap features) {
    this.component = component;
    this.features = features;
  }

  void write(Path file) throws IOException {
    OnlineOptimizer optimizer = component.getOptimizer();
    WeightVector weights = optimizer.getWeightVector();
    MajorVector sparse = weights.getSparseWeightVector();
    MajorVector dense = weights.getDenseWeightVector();
    if (weights.hasActivationFunction()
        || !(sparse instanceof ColumnMajorVector)
        || !(dense instanceof RowMajorVector)
        || sparse.getLabelSize() != optimizer.getLabelSize()
        || optimizer.getLabelSize() > MAX_LABELS) {
      throw new IOException("The model for " + file.getFileName() + " is not a linear one");
    }
    try (SectionFileWriter out =
        new SectionFileWriter(file, Nlp4jModels.FORMAT_VERSION, ComponentFile.SECTIONS)) {
      out.section(this::writeMeta);
      out.section(featureTable()::write);
      out.section(starts -> writeStarts(sparse, starts));
      out.section(rows -> writeRows(sparse, rows));
      out.section(values -> writeDense(dense, optimizer.getLabelSize(), values));
    }
  }

  private void writeMeta(DataOutputStream out) throws IOException {
    OnlineOptimizer optimizer = component.getOptimizer();
    out.writeFloat(optimizer.getBias());
    List<String> labels = optimizer.getLabelMap().getLabelList();
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    out.writeInt(template.getFeatureList().size());
    for (FeatureItem[] items : template.getFeatureList()) {
      TemplateItems.write(List.of(items), out);
    }
    TemplateItems.write(template.getSetFeatureList(), out);
    TemplateItems.write(template.getEmbeddingFeatureList(), out);
    out.writeInt(optimizer.getWeightVector().getDenseWeightVector().getFeatureSize());
  }

  private StringTableWriter featureTable() throws IOException {
    int size = features.getIndexMaps().stream().mapToInt(Object2IntMap::size).sum();
    StringTableWriter table = new StringTableWriter(size);
    int type = 0;
    for (Object2IntMap<String> map : features.getIndexMaps()) {
      for (Object2IntMap.Entry<String> entry : map.object2IntEntrySet()) {
        table.add(type, entry.getKey(), entry.getIntValue());
      }
      type++;
    }
    return table;
  }

  private static void writeStarts(MajorVector weights, DataOutputStream out) throws IOException {
    int start = 0;
    SectionFileWriter.writeInt(out, start);
    for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
      start += MappedWeights.rowLength(labels(weights, feature).size());
      SectionFileWriter.writeInt(out, start);
    }
  }

  private static void writeRows(MajorVector weights, DataOutputStream out) throws IOException {
    for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
      IntList labels = labels(weights, feature);
      for (int label : labels) {
        SectionFileWriter.writeFloat(out, weights.get(feature * weights.getLabelSize() + label));
      }
      for (int begin = 0; begin < labels.size(); begin += Integer.BYTES) {
        int packed = 0;
        for (int k = begin; k < Math.min(begin + Integer.BYTES, labels.size()); k++) {
          packed |= labels.getInt(k) << (k - begin) * Byte.SIZE;
        }
        SectionFileWriter.writeInt(out, packed);
      }
    }
  }

  /** Labels for which a feature has a weight. */
  private static IntList labels(MajorVector weights, int feature) {
    IntList out = new IntArrayList();
    for (int label = 0; label < weights.getLabelSize(); label++) {
      if (weights.get(feature * weights.getLabelSize() + label) != 0) {
        out.add(label);
      }
    }
    return out;
  }

  private static void writeDense(MajorVector weights, int labels, DataOutputStream out)
      throws IOException {
    for (int i = 0; i < labels * weights.getFeatureSize(); i++) {
      SectionFileWriter.writeFloat(out, weights.get(i));
    }
  }
}

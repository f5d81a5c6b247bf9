package org.parley.language.nlp4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Word vectors in a mapped file, as the library has them: 32-bit numbers. Eight bits would make the
 * file a quarter of the size but changes a name in 20,000 tokens.
 */
final class Embeddings {
  private static final int DIMENSION = 0;
  private static final int WORDS = 1;
  private static final int VECTORS = 2;
  private static final int SECTIONS = 3;

  private final int dimension;
  private final StringTable words;
  private final FloatBuffer vectors;

  Embeddings(SectionFile file) throws IOException {
    try (DataInputStream in = file.stream(DIMENSION)) {
      dimension = in.readInt();
    }
    words = new StringTable(file.section(WORDS));
    vectors = file.section(VECTORS).asFloatBuffer();
  }

  Optional<float[]> find(String word) {
    int number = words.find(0, word);
    if (number == StringTable.ABSENT) {
      return Optional.empty();
    }
    float[] vector = new float[dimension];
    vectors.get(number * dimension, vector);
    return Optional.of(vector);
  }

  static void write(Map<String, float[]> lexicon, Path file) throws IOException {
    StringTableWriter words = new StringTableWriter(lexicon.size());
    int number = 0;
    int dimension = lexicon.values().iterator().next().length;
    for (Map.Entry<String, float[]> entry : lexicon.entrySet()) {
      if (entry.getValue().length != dimension) {
        throw new IOException("Word vectors of different lengths");
      }
      words.add(0, entry.getKey(), number++);
    }
    try (SectionFileWriter out =
        new SectionFileWriter(file, Nlp4jModels.FORMAT_VERSION, SECTIONS)) {
      out.section(meta -> meta.writeInt(dimension));
      out.section(words::write);
      out.section(values -> writeVectors(lexicon, values));
    }
  }

  private static void writeVectors(Map<String, float[]> lexicon, DataOutputStream out)
      throws IOException {
    for (float[] vector : lexicon.values()) {
      for (float value : vector) {
        SectionFileWriter.writeFloat(out, value);
      }
    }
  }
}

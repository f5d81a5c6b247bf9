package org.parley.codebook;

import java.util.List;

/**
 * Reads the files of one folder into a layer: each for itself, so that several processors help a
 * cold start, then joined in order.
 */
final class LayerReader {
  private final Problems problems;

  LayerReader(Problems problems) {
    this.problems = problems;
  }

  Layer read(List<CodebookFile> files) {
    Layer layer = new Layer();
    for (FileReading file : files.parallelStream().map(FileReading::of).toList()) {
      problems.addAll(file.problems());
      if (layer.caseName.isPresent()) {
        file.layer()
            .caseName
            .ifPresent(name -> problems.add(name.place(), "stands in two files; name it once"));
      }
      layer.append(file.layer());
    }
    return layer;
  }
}

package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.List;

/** Known names in a mapped tree of words; marks the longest one that begins at each token. */
final class Gazetteers {
  private static final int TAG_SETS = 0;
  private static final int NODE_TAGS = 1;
  private static final int EDGES = 2;
  static final int SECTIONS = 3;

  private final List<List<String>> tagSets;
  private final IntBuffer nodeTags;
  private final StringTable edges;

  Gazetteers(SectionFile file) throws IOException {
    tagSets = WordLists.readLists(file.stream(TAG_SETS));
    nodeTags = file.section(NODE_TAGS).asIntBuffer();
    edges = new StringTable(file.section(EDGES));
  }

  /**
   * Adds the tags (as B-, I-, L-, U-) to the tokens; the first node is the root of the sentence.
   */
  void mark(NLPNode[] nodes) {
    for (int begin = 1; begin < nodes.length; begin++) {
      int tags = 0;
      int last = begin;
      int node = 0;
      for (int i = begin; i < nodes.length; i++) {
        node = edges.find(node, nodes[i].getWordFormSimplified());
        if (node == StringTable.ABSENT) {
          break;
        }
        int nodeTag = nodeTags.get(node);
        if (nodeTag > 0) {
          tags = nodeTag;
          last = i;
        }
      }
      if (tags > 0) {
        for (String tag : tagSets.get(tags - 1)) {
          mark(nodes, begin, last, tag);
        }
      }
    }
  }

  private static void mark(NLPNode[] nodes, int first, int last, String tag) {
    if (first == last) {
      nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.U, tag));
      return;
    }
    nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.B, tag));
    nodes[last].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.L, tag));
    for (int i = first + 1; i < last; i++) {
      nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.I, tag));
    }
  }
}

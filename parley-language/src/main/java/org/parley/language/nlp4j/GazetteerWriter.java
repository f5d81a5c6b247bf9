package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the tree of known names: its nodes are numbered from the root, 0; a table leads from a
 * node and a word to the next node; a list gives each node's set of tags plus one, 0 for none.
 */
final class GazetteerWriter {
  private final Map<List<String>, Integer> tagSets = new LinkedHashMap<>();
  private final List<Integer> nodeTags = new ArrayList<>();
  private final StringTableWriter edges;

  GazetteerWriter(PrefixTree<String, Set<String>> tree) throws IOException {
    edges = new StringTableWriter(countEdges(tree));
    Queue<PrefixNode<String, Set<String>>> queue = new ArrayDeque<>();
    queue.add(tree.getRoot());
    nodeTags.add(tags(tree.getRoot()));
    for (int parent = 0; !queue.isEmpty(); parent++) {
      for (Map.Entry<String, PrefixNode<String, Set<String>>> edge : queue.remove().entrySet()) {
        edges.add(parent, edge.getKey(), nodeTags.size());
        nodeTags.add(tags(edge.getValue()));
        queue.add(edge.getValue());
      }
    }
  }

  void write(Path file) throws IOException {
    try (SectionFileWriter out =
        new SectionFileWriter(file, Nlp4jModels.FORMAT_VERSION, Gazetteers.SECTIONS)) {
      out.section(lists -> WordLists.writeLists(tagSets.keySet(), lists));
      out.section(this::writeNodeTags);
      out.section(edges::write);
    }
  }

  private void writeNodeTags(DataOutputStream out) throws IOException {
    for (int tags : nodeTags) {
      SectionFileWriter.writeInt(out, tags);
    }
  }

  private int tags(PrefixNode<String, Set<String>> node) {
    return node.hasValue() ? 1 + WordLists.number(tagSets, new TreeSet<>(node.getValue())) : 0;
  }

  private static int countEdges(PrefixTree<String, Set<String>> tree) {
    int count = 0;
    Queue<PrefixNode<String, Set<String>>> queue = new ArrayDeque<>();
    queue.add(tree.getRoot());
    while (!queue.isEmpty()) {
      PrefixNode<String, Set<String>> node = queue.remove();
      count += node.size();
      queue.addAll(node.values());
    }
    return count;
  }
}

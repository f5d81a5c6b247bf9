package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The transitions the parser may choose from in each kind of state. The sets follow from the
 * labels, but between equal scores the order inside a set decides, and that is an accident of the
 * hash tables in the library's file; so the order is kept.
 */
final class ParserTransitions {
  private static final int SECTIONS = 1;

  private ParserTransitions() {}

  static void write(DEPLabelCandidate<NLPNode> transitions, List<String> labels, Path file)
      throws IOException {
    DEPLabelCandidate<NLPNode> rebuilt = new DEPLabelCandidate<>();
    add(rebuilt, labels);
    List<IntSet> wanted = sets(transitions);
    List<IntSet> found = sets(rebuilt);
    List<int[]> orders = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      orders.add(addingOrder(wanted.get(i).toIntArray(), found.get(i)));
    }
    try (SectionFileWriter out =
        new SectionFileWriter(file, Nlp4jModels.FORMAT_VERSION, SECTIONS)) {
      out.section(section -> writeOrders(orders, section));
    }
  }

  /**
   * An order of adding that leads to the wanted order. The library's iterators run from the last
   * place of the table to the first, and a table of the same size that is filled from its first
   * place to its last gets the same places again, if one begins at a free place.
   */
  private static int[] addingOrder(int[] wanted, IntSet set) throws IOException {
    int n = wanted.length;
    for (int begin = 0; begin < n; begin++) {
      int[] order = new int[n];
      for (int i = 0; i < n; i++) {
        order[i] = wanted[Math.floorMod(n - 1 - begin - i, n)];
      }
      refill(set, order);
      if (Arrays.equals(set.toIntArray(), wanted)) {
        return order;
      }
    }
    throw new IOException("The order of the parser's transitions cannot be kept");
  }

  private static void writeOrders(List<int[]> orders, DataOutputStream out) throws IOException {
    for (int[] order : orders) {
      out.writeInt(order.length);
      for (int label : order) {
        out.writeInt(label);
      }
    }
  }

  static void read(SectionFile file, List<String> labels, DEPLabelCandidate<NLPNode> transitions)
      throws IOException {
    try (DataInputStream in = file.stream(0)) {
      int[][] orders = new int[sets(transitions).size()][];
      for (int i = 0; i < orders.length; i++) {
        orders[i] = new int[in.readInt()];
        for (int k = 0; k < orders[i].length; k++) {
          orders[i][k] = in.readInt();
        }
      }
      add(transitions, labels);
      List<IntSet> sets = sets(transitions);
      for (int i = 0; i < orders.length; i++) {
        refill(sets.get(i), orders[i]);
      }
    }
  }

  private static void add(DEPLabelCandidate<NLPNode> transitions, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      transitions.add(labels.get(i), i);
    }
  }

  private static void refill(IntSet set, int[] order) {
    if (set instanceof IntOpenHashSet table) {
      table.trim(); // the size a table has after reading
    }
    set.clear();
    for (int label : order) {
      set.add(label);
    }
  }

  /** The library's own sets, found by states that ask for each. */
  private static List<IntSet> sets(DEPLabelCandidate<NLPNode> transitions) {
    NLPNode root = new NLPNode();
    NLPNode headless = node(1);
    NLPNode itsDependent = node(2);
    itsDependent.setDependencyHead(headless, "");
    NLPNode other = node(3);
    IntSet shiftOnly = transitions.get(root, other);
    IntSet noArc = transitions.get(itsDependent, headless);
    IntSet noArcNoReduce = transitions.get(headless, itsDependent);
    IntSet noReduce = transitions.get(other, headless);
    return List.of(
        shiftOnly,
        noArc,
        noArcNoReduce,
        noReduce,
        transitions.getLeftArcs(),
        transitions.getRightArcs());
  }

  private static NLPNode node(int id) {
    NLPNode node = new NLPNode();
    node.setID(id);
    return node;
  }
}

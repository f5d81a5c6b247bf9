package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the features of one state after another; belongs to a thread. */
final class FeatureReader<S extends NLPState<NLPNode>> {
  private static final int LATEST = 1 << 15;

  private final MappedTemplate<S> template;
  private final TemplatePlan plan;
  private final StringTable table;
  private final FeatureRows rows = new FeatureRows();

  private @Nullable WordMemo[] memos = new WordMemo[64];
  private final @Nullable WordMemo[] words;
  private final @Nullable WordMemo[] valueWords;
  private final boolean[] changes;
  private final TemplatePlan.Value[] values;
  private final int[][] features;
  private final int[] setPlaces;

  /** For each set the features of the model's collections, which are always the same objects. */
  private final List<Map<Collection<String>, int[]>> ofModel = new ArrayList<>();

  /** The fingerprints of a state's features, and their numbers. */
  private final long[] wanted;

  private final int[] found;

  /** Fingerprints not among the latest ones, and where they are wanted. */
  private final long[] unknown;

  private final int[] unknownFound;
  private final int[] unknownAt;

  /** Latest look-ups; the place is given by the low bits of the fingerprint. */
  private final long[] latest = new long[LATEST];

  private final int[] latestFound = new int[LATEST];

  FeatureReader(MappedTemplate<S> template, TemplatePlan plan, StringTable table) {
    this.template = template;
    this.plan = plan;
    this.table = table;
    this.words = new WordMemo[plan.places().size()];
    this.valueWords = new WordMemo[plan.values().size()];
    this.values = plan.values().toArray(TemplatePlan.Value[]::new);
    this.features = plan.features().toArray(int[][]::new);
    this.setPlaces = plan.setPlaces().stream().mapToInt(place -> place).toArray();
    this.changes = new boolean[plan.properties().size()];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = TemplatePlan.changes(plan.properties().get(i).field);
    }
    this.wanted = new long[features.length];
    this.found = new int[features.length];
    this.unknown = new long[features.length];
    this.unknownFound = new int[features.length];
    this.unknownAt = new int[features.length];
    plan.sets().forEach(set -> ofModel.add(new IdentityHashMap<>()));
    Arrays.fill(latestFound, StringTable.ABSENT);
  }

  FeatureRows read(S state) {
    rows.clear();
    for (int i = 0; i < words.length; i++) {
      NLPNode node = state.getNode(plan.places().get(i));
      words[i] = node == null ? null : memo(node);
    }
    addSets(state);
    readValues(state);
    int count = fingerprints();
    look(count);
    for (int i = 0; i < count; i++) {
      if (found[i] > 0) {
        rows.add(found[i]);
      }
    }
    return rows;
  }

  private WordMemo memo(NLPNode node) {
    int id = node.getID();
    if (id >= memos.length) {
      memos = Arrays.copyOf(memos, id * 2);
    }
    WordMemo memo = memos[id];
    if (memo == null || memo.node != node) {
      memo = new WordMemo(node, plan.properties().size(), plan.sets().size());
      memos[id] = memo;
    }
    return memo;
  }

  private void addSets(S state) {
    for (int i = 0; i < setPlaces.length; i++) {
      WordMemo word = words[setPlaces[i]];
      if (word != null) {
        int[] numbers = word.set(i);
        if (numbers == null) {
          FeatureItem item = plan.sets().get(i);
          numbers = numbers(i, item, template.texts(state, item, word.node));
          if (!TemplatePlan.changes(item.field)) {
            word.putSet(i, numbers);
          }
        }
        for (int number : numbers) {
          rows.add(number);
        }
      }
    }
  }

  private int[] numbers(int set, FeatureItem item, Collection<String> texts) {
    return switch (item.field) {
      // Collections of the model, each of which many words share.
      case word_clusters, ambiguity_classes ->
          ofModel.get(set).computeIfAbsent(texts, t -> numbers(set, t));
      default -> numbers(set, texts);
    };
  }

  private int[] numbers(int set, Collection<String> texts) {
    int[] numbers = new int[texts.size()];
    int count = 0;
    for (String text : texts) {
      int number = table.find(set, text);
      if (number > 0) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** Notes the word of every value that there is. */
  private void readValues(S state) {
    for (int i = 0; i < values.length; i++) {
      WordMemo word = words[values[i].place()];
      valueWords[i] = null;
      if (word != null) {
        int property = values[i].property();
        if (changes[property] || word.text(property) == null) {
          String text = template.text(state, plan.properties().get(property), word.node);
          if (text == null) {
            continue;
          }
          word.put(property, text);
        }
        valueWords[i] = word;
      }
    }
  }

  /** The fingerprints of the features all of whose values there are. */
  private int fingerprints() {
    int count = 0;
    int space = plan.sets().size();
    for (int[] feature : features) {
      WordMemo word = valueWords[feature[0]];
      if (word != null) {
        long hash = word.hash(values[feature[0]].property());
        for (int i = 1; word != null && i < feature.length; i++) {
          word = valueWords[feature[i]];
          if (word != null) {
            int property = values[feature[i]].property();
            hash = Fingerprint.joined(hash, '_', word.power(property), word.hash(property));
          }
        }
        if (word != null) {
          wanted[count++] = Fingerprint.of(space, hash);
        }
      }
      space++;
    }
    return count;
  }

  private void look(int count) {
    int missing = 0;
    for (int i = 0; i < count; i++) {
      int place = (int) wanted[i] & (LATEST - 1);
      if (latest[place] == wanted[i]) {
        found[i] = latestFound[place];
      } else {
        unknown[missing] = wanted[i];
        unknownAt[missing++] = i;
      }
    }
    table.find(unknown, unknownFound, missing);
    for (int i = 0; i < missing; i++) {
      found[unknownAt[i]] = unknownFound[i];
      int place = (int) unknown[i] & (LATEST - 1);
      latest[place] = unknown[i];
      latestFound[place] = unknownFound[i];
    }
  }
}

package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The items of a template, each thing once: the places (which word), the properties (which of its
 * strings) and the values (which property of the word in which place) that features are made of.
 *
 * @param places an item for every place
 * @param properties an item for every property
 * @param values place and property of every value
 * @param features values of every feature
 * @param sets items that give several features at once
 * @param setPlaces the place of each of them
 */
record TemplatePlan(
    List<FeatureItem> places,
    List<FeatureItem> properties,
    List<Value> values,
    List<int[]> features,
    List<FeatureItem> sets,
    List<Integer> setPlaces) {

  /** A property of the word in a place. */
  record Value(int place, int property) {}

  static TemplatePlan of(List<FeatureItem[]> features, List<FeatureItem> sets) {
    List<FeatureItem> places = new ArrayList<>();
    List<FeatureItem> properties = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    List<int[]> planned = new ArrayList<>();
    for (FeatureItem[] items : features) {
      int[] feature = new int[items.length];
      for (int i = 0; i < items.length; i++) {
        Value value = new Value(place(places, items[i]), property(properties, items[i]));
        if (!values.contains(value)) {
          values.add(value);
        }
        feature[i] = values.indexOf(value);
      }
      planned.add(feature);
    }
    List<Integer> setPlaces = sets.stream().map(item -> place(places, item)).toList();
    return new TemplatePlan(places, properties, values, planned, List.copyOf(sets), setPlaces);
  }

  private static int place(List<FeatureItem> places, FeatureItem item) {
    for (int i = 0; i < places.size(); i++) {
      FeatureItem place = places.get(i);
      if (place.source == item.source
          && place.relation == item.relation
          && place.window == item.window) {
        return i;
      }
    }
    places.add(item);
    return places.size() - 1;
  }

  private static int property(List<FeatureItem> properties, FeatureItem item) {
    for (int i = 0; i < properties.size(); i++) {
      FeatureItem property = properties.get(i);
      if (property.field == item.field && Objects.equals(property.attribute, item.attribute)) {
        return i;
      }
    }
    properties.add(item);
    return properties.size() - 1;
  }

  /** Whether a property can change while a sentence is decoded. */
  static boolean changes(Field field) {
    return switch (field) {
      case part_of_speech_tag,
          named_entity_tag,
          dependency_label,
          dependent_set,
          distance,
          valency,
          feats,
          lemma ->
          true;
      default -> false;
    };
  }
}

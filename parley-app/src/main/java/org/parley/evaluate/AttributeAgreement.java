package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.CohensKappa;
import org.parley.learn.agreement.Difference;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.learn.agreement.Interval;
import org.parley.learn.agreement.KrippendorffAlpha;
import org.parley.record.Actor;

/**
 * How far two codings agree on one attribute of the records that both found.
 *
 * @param n records compared
 * @param percent share of equal values, 0..1; for sets the mean of {@link Sets#dice}
 * @param kappa Cohen's, weighted as the scale has it; empty for sets and actors
 * @param alpha Krippendorff's; empty for actors
 * @param interval of alpha, over documents
 */
record AttributeAgreement(
    Attribute attribute,
    int n,
    double percent,
    OptionalDouble kappa,
    OptionalDouble alpha,
    Optional<Interval> interval) {
  /** With more values than this the interval would cost more than it tells. */
  private static final int MOST_VALUES = 400;

  /** Of matches by document; empty when there is nothing to compare. */
  static Optional<AttributeAgreement> of(
      Attribute attribute,
      Coding a,
      Coding b,
      List<List<Matching.Match>> documents,
      Names names,
      DocumentBootstrap bootstrap) {
    List<Matching.Match> all = documents.stream().flatMap(List::stream).toList();
    if (attribute.scale() == Scale.ACTOR) {
      return actors(attribute, all, names);
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> values = values(attribute, a, b, all);
    int[][] first = codes(values, documents, m -> key(a, attribute, m.a()));
    int[][] second = codes(values, documents, m -> key(b, attribute, m.b()));
    int[] everyone = IntStream.range(0, documents.size()).toArray();
    Difference difference = difference(attribute.scale(), values);
    OptionalDouble alpha = alpha(first, second, everyone, values.size(), difference);
    Optional<Interval> interval =
        alpha.isEmpty() || values.size() > MOST_VALUES
            ? Optional.empty()
            : bootstrap.interval(
                documents.size(), drawn -> alpha(first, second, drawn, values.size(), difference));
    return Optional.of(
        new AttributeAgreement(
            attribute,
            all.size(),
            percent(attribute.scale(), values, first, second) / all.size(),
            kappa(attribute.scale(), values, first, second),
            alpha,
            interval));
  }

  private static Optional<AttributeAgreement> actors(
      Attribute attribute, List<Matching.Match> matches, Names names) {
    int n = 0;
    int same = 0;
    for (Matching.Match match : matches) {
      Optional<Actor> a = attribute.actor(match.a().record());
      Optional<Actor> b = attribute.actor(match.b().record());
      if (Names.isCoded(a) && Names.isCoded(b)) {
        n++;
        same += names.alike(a, b) ? 1 : 0;
      }
    }
    return n == 0
        ? Optional.empty()
        : Optional.of(
            new AttributeAgreement(
                attribute,
                n,
                (double) same / n,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty()));
  }

  private static String key(Coding coding, Attribute attribute, GoldRecord record) {
    return Sets.key(coding.values(attribute, record.record()));
  }

  /** All values that occur, in order. */
  private static List<String> values(
      Attribute attribute, Coding a, Coding b, List<Matching.Match> matches) {
    Set<String> found =
        attribute.scale().isNumber()
            ? new TreeSet<>(Comparator.comparingDouble(Double::parseDouble))
            : new TreeSet<>();
    for (Matching.Match match : matches) {
      found.add(key(a, attribute, match.a()));
      found.add(key(b, attribute, match.b()));
    }
    return new ArrayList<>(found);
  }

  private static int[][] codes(
      List<String> values,
      List<List<Matching.Match>> documents,
      Function<Matching.Match, String> key) {
    Map<String, Integer> index = new TreeMap<>();
    for (String value : values) {
      index.put(value, index.size());
    }
    return documents.stream()
        .map(
            matches ->
                matches.stream().mapToInt(m -> index.getOrDefault(key.apply(m), 0)).toArray())
        .toArray(int[][]::new);
  }

  private static double percent(Scale scale, List<String> values, int[][] first, int[][] second) {
    double sum = 0;
    for (int d = 0; d < first.length; d++) {
      for (int i = 0; i < first[d].length; i++) {
        if (scale == Scale.SET) {
          sum += Sets.dice(Sets.of(values.get(first[d][i])), Sets.of(values.get(second[d][i])));
        } else {
          sum += first[d][i] == second[d][i] ? 1 : 0;
        }
      }
    }
    return sum;
  }

  private static OptionalDouble kappa(
      Scale scale, List<String> values, int[][] first, int[][] second) {
    if (scale.weights().isEmpty()) {
      return OptionalDouble.empty();
    }
    int[][] table = new int[values.size()][values.size()];
    for (int d = 0; d < first.length; d++) {
      for (int i = 0; i < first[d].length; i++) {
        table[first[d][i]][second[d][i]]++;
      }
    }
    return CohensKappa.of(table, scale.weights().get().of(numbers(scale, values))).value();
  }

  private static Difference difference(Scale scale, List<String> values) {
    if (scale.metric().isPresent()) {
      return scale.metric().get().of(numbers(scale, values));
    }
    List<Set<String>> sets = values.stream().map(Sets::of).toList();
    return (c, k, counts) -> Sets.distance(sets.get(c), sets.get(k));
  }

  /** The values themselves, or numbers that stand for names. */
  private static double[] numbers(Scale scale, List<String> values) {
    double[] out = new double[values.size()];
    Arrays.setAll(out, i -> scale.isNumber() ? Double.parseDouble(values.get(i)) : i);
    return out;
  }

  private static OptionalDouble alpha(
      int[][] first, int[][] second, int[] documents, int values, Difference difference) {
    int[] a = Arrays.stream(documents).flatMap(d -> Arrays.stream(first[d])).toArray();
    int[] b = Arrays.stream(documents).flatMap(d -> Arrays.stream(second[d])).toArray();
    return KrippendorffAlpha.ofPairs(a, b, values, difference).value();
  }
}

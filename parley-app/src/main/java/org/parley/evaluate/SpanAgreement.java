package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.Continuum;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.learn.agreement.Interval;
import org.parley.learn.agreement.Stretch;
import org.parley.learn.agreement.UnitizedAlpha;
import org.parley.record.Statement;

/**
 * How far two codings agree where the contents of statements stand. A text is the sequence of its
 * letters and digits. Pieces of one coder that overlap, as those of joint speakers do, are one
 * unit.
 *
 * @param unitized alpha for unitizing
 * @param interval of it, over documents
 * @param byLetter nominal alpha of "in a content or not", letter by letter; ends of units that
 *     touch do not count in it
 * @param shared letters that both marked, as a share of what each marked: {@code 2 |A and B| / (|A|
 *     + |B|)}
 */
record SpanAgreement(
    OptionalDouble unitized,
    Optional<Interval> interval,
    OptionalDouble byLetter,
    OptionalDouble shared) {
  /** What one document adds. */
  record Part(Continuum continuum, long letters, long first, long second, long both) {
    static Part of(Document document, List<GoldRecord> a, List<GoldRecord> b) {
      String text = document.text();
      int[] rank = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        rank[i + 1] = rank[i] + (Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0);
      }
      List<Stretch> first = units(a, rank);
      List<Stretch> second = units(b, rank);
      BitSet one = marked(first);
      BitSet both = marked(second);
      long others = both.cardinality();
      both.and(one);
      return new Part(
          new Continuum(rank[text.length()], List.of(first, second)),
          rank[text.length()],
          one.cardinality(),
          others,
          both.cardinality());
    }

    private static List<Stretch> units(List<GoldRecord> records, int[] rank) {
      List<Span> spans =
          records.stream()
              .filter(r -> r.record() instanceof Statement)
              .flatMap(r -> ((Statement) r.record()).content().stream())
              .map(s -> new Span(rank[s.begin()], rank[s.end()]))
              .filter(s -> !s.isEmpty())
              .sorted()
              .toList();
      List<Span> merged = new ArrayList<>();
      for (Span span : spans) {
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last).overlaps(span)) {
          merged.set(last, merged.get(last).union(span));
        } else {
          merged.add(span);
        }
      }
      return merged.stream().map(s -> new Stretch(s.begin(), s.length())).toList();
    }

    private static BitSet marked(List<Stretch> units) {
      BitSet out = new BitSet();
      units.forEach(u -> out.set(u.begin(), u.begin() + u.length()));
      return out;
    }
  }

  static SpanAgreement of(List<Part> parts, DocumentBootstrap bootstrap) {
    long first = parts.stream().mapToLong(Part::first).sum();
    long second = parts.stream().mapToLong(Part::second).sum();
    long both = parts.stream().mapToLong(Part::both).sum();
    long letters = parts.stream().mapToLong(Part::letters).sum();
    List<Continuum> texts = parts.stream().map(Part::continuum).toList();
    return new SpanAgreement(
        UnitizedAlpha.of(texts).value(),
        bootstrap.interval(
            texts.size(),
            drawn -> UnitizedAlpha.of(Arrays.stream(drawn).mapToObj(texts::get).toList()).value()),
        byLetter(letters, first, second, both),
        first + second == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(2.0 * both / (first + second)));
  }

  /** Krippendorff's alpha of two values, from the four counts. */
  private static OptionalDouble byLetter(long letters, long first, long second, long both) {
    double marked = first + second;
    double all = 2.0 * letters;
    double observed = (marked - 2 * both) / letters;
    double expected = 2 * marked * (all - marked) / (all * (all - 1));
    return letters > 0 && expected > 0
        ? OptionalDouble.of(1 - observed / expected)
        : OptionalDouble.empty();
  }
}

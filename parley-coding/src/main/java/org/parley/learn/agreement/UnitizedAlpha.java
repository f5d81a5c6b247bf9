package org.parley.learn.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for unitizing, in the form of 2004 (Content Analysis, 2nd ed., section 11.6,
 * which corrects Krippendorff 1995, Sociological Methodology 25, pages 47-76): whether coders find
 * the same units on a text, and with the same ends.
 *
 * <p>Two units that overlap differ by the square of how far their begins are apart plus that of
 * their ends; a unit of length {@code l} that lies wholly in another coder's gap by {@code l^2};
 * all else by nothing. With m coders and a text of length L, {@code Do} is the sum over ordered
 * pairs of coders, divided by {@code m (m-1) L^2}, and
 *
 * <pre>
 * De = 2/L * sum over units of [ (N-1)/3 (2 l^3 - 3 l^2 + l) + l^2 * sum over gaps g >= l of (g-l+1) ]
 *          / ( m L (m L - 1) - sum over units of l (l-1) )
 * </pre>
 *
 * with N units of all coders. Several texts are laid end to end, and a gap ends where its text
 * ends.
 *
 * <p>Why this form and not the family of 2016 (Krippendorff, Mathet, Bouvry, Widlöcher, Quality and
 * Quantity 50, pages 2347-2364): it weighs how far the ends of two units are apart, which is where
 * codings of statements differ, and every step of its worked example is published. What the later
 * form mends is the case of more than two coders; with three or more read this value with care.
 *
 * @param observed {@code Do}
 * @param expected {@code De}
 */
public record UnitizedAlpha(double observed, double expected) {
  /** Alpha; empty when nobody marked a unit. */
  public OptionalDouble value() {
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }

  /** Of all categories together: the sums of what each has. */
  public static UnitizedAlpha joint(Collection<UnitizedAlpha> categories) {
    return new UnitizedAlpha(
        categories.stream().mapToDouble(UnitizedAlpha::observed).sum(),
        categories.stream().mapToDouble(UnitizedAlpha::expected).sum());
  }

  /** Of one category. */
  public static UnitizedAlpha of(List<Continuum> texts) {
    int coders = texts.isEmpty() ? 0 : texts.get(0).coders();
    double length = 0;
    double difference = 0;
    for (Continuum text : texts) {
      if (text.coders() != coders) {
        throw new IllegalArgumentException(
            "every text must have " + coders + " coders, got " + text.coders());
      }
      length += text.length();
      difference += text.difference();
    }
    if (coders < 2 || length == 0) {
      return new UnitizedAlpha(0, 0);
    }
    double pairs = coders * (coders - 1.0);
    return new UnitizedAlpha(
        2 * difference / pairs / length / length, expected(texts, coders * length, length));
  }

  private static double expected(List<Continuum> texts, double whole, double length) {
    int[] units = texts.stream().flatMap(t -> t.units().stream()).mapToInt(l -> l).toArray();
    int[] gaps = texts.stream().flatMap(t -> t.gaps().stream()).mapToInt(l -> l).toArray();
    Arrays.sort(units);
    Arrays.sort(gaps);
    double sum = 0;
    double within = 0;
    // From the longest unit down: the gaps that hold a unit hold every shorter one too.
    int gap = gaps.length;
    double longEnough = 0;
    for (int u = units.length - 1; u >= 0; u--) {
      double l = units[u];
      while (gap > 0 && gaps[gap - 1] >= l) {
        longEnough += gaps[--gap];
      }
      double places = longEnough - (gaps.length - gap) * (l - 1);
      sum += (units.length - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
      within += l * (l - 1);
    }
    double pairs = whole * (whole - 1) - within;
    return pairs > 0 ? 2 / length * sum / pairs : 0;
  }
}

package org.parley.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Rows of the truth against things of the account. A firm row that nothing is the same as is a
 * difference; what is near it (the same sentence or question, answered otherwise) is then what the
 * program says. A thing that no row allows and that answers none is a difference too.
 *
 * @param row names a row
 * @param thing names a thing of the account
 * @param same whether the thing is what the row says
 * @param near whether the thing stands where the row's should
 */
public record Matching<T>(
    Function<TruthRow, String> row,
    Function<T, String> thing,
    BiPredicate<TruthRow, T> same,
    BiPredicate<TruthRow, T> near) {
  public static final String MISSING = "missing";
  public static final String EXTRA = "extra: ";

  public Matching {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(same, "same");
    Objects.requireNonNull(near, "near");
  }

  public List<Difference> differences(String construct, List<TruthRow> rows, List<T> account) {
    List<Difference> out = new ArrayList<>();
    List<T> beyond =
        new ArrayList<>(
            account.stream().filter(t -> rows.stream().noneMatch(r -> same.test(r, t))).toList());
    for (TruthRow each : rows) {
      if (each.firm() && account.stream().noneMatch(t -> same.test(each, t))) {
        Optional<T> instead = beyond.stream().filter(t -> near.test(each, t)).findFirst();
        instead.ifPresent(beyond::remove);
        out.add(new Difference(construct, row.apply(each), instead.map(thing).orElse(MISSING)));
      }
    }
    beyond.forEach(t -> out.add(new Difference(construct, EXTRA + thing.apply(t), "has it")));
    return out;
  }
}

package org.parley.coding.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The named properties of one thing to be judged, each present once; order does not matter. */
public final class Features {
  private final List<String> names = new ArrayList<>();

  /** Adds a property that is simply there. */
  public Features add(String name) {
    names.add(name);
    return this;
  }

  /** Adds a property with a value: {@code name=value}. */
  public Features add(String name, String value) {
    return add(name + '=' + value);
  }

  /** Adds a property if it holds. */
  public Features addIf(boolean holds, String name) {
    return holds ? add(name) : this;
  }

  /** Adds a count in steps: 0, 1, 2, 3, 4, 6, 9, 14, 25, more. */
  public Features addCount(String name, int count) {
    return add(name, Steps.of(count));
  }

  /** Adds every pair of the two lists' properties, as they are named here. */
  public Features cross(String first, List<String> seconds) {
    seconds.forEach(second -> add(first + '&' + second));
    return this;
  }

  /** A view, not a copy: models read it for every question. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  @Override
  public String toString() {
    return String.join(" ", names);
  }

  /** Steps of a count that grow with it. */
  private static final class Steps {
    private static final int[] UPPER = {0, 1, 2, 3, 4, 6, 9, 14, 25};

    private Steps() {}

    static String of(int count) {
      for (int upper : UPPER) {
        if (count <= upper) {
          return String.format(Locale.ROOT, "%d", upper);
        }
      }
      return "more";
    }
  }
}

package org.parley.record;

import java.util.Locale;
import java.util.Optional;

/** An enum whose constants are written in files in lower case with hyphens. */
public interface Labelled {
  /** The constant's Java name; every enum has it. */
  String name();

  /** The value as written in files. */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this label, or empty. */
  static <E extends Enum<E> & Labelled> Optional<E> parse(Class<E> type, String label) {
    String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name) && constant.label().equals(label)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}

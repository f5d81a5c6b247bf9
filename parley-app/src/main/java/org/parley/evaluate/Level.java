package org.parley.evaluate;

import java.util.List;
import java.util.Locale;
import org.parley.record.Kind;

/** How much of a record must agree. */
enum Level {
  /** The right thing in the right place. */
  FOUND,
  /** And the same CAMEO root. */
  ROOT,
  /** And the attributes that make it the same record. */
  FULL;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<Level> of(Kind kind) {
    return switch (kind) {
      case EVENT -> List.of(FOUND, ROOT, FULL);
      case STATEMENT, CHANNEL, COMMITMENT, RED_LINE, OUTLOOK, COMMON_GROUND, DISAGREEMENT ->
          List.of(FOUND, FULL);
    };
  }
}

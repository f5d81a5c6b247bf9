package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;

/**
 * How codes combine: a promise (03), appeal (02), demand (10), refusal (12), threat (13) or
 * breaking off (16) of an act has a code of its own. Read from the lexicon {@code event.compose}:
 * code of the act, then the six results, a dash where there is none; the longest beginning of a
 * code holds.
 */
final class Composition {
  static final String LEXICON = "event.compose";
  static final String APPEAL = "02";
  static final String INTENT = "03";
  static final String DEMAND = "10";
  static final String REFUSAL = "12";
  static final String THREAT = "13";
  static final String CUT = "16";

  private static final List<String> COLUMNS = List.of(APPEAL, INTENT, DEMAND, REFUSAL, THREAT, CUT);
  private final Map<String, List<String>> rows = new HashMap<>();

  Composition(Codebook codebook) {
    for (String line : codebook.lexicon(LEXICON)) {
      List<String> fields = new ArrayList<>(List.of(line.strip().split(" +")));
      if (fields.size() != COLUMNS.size() + 1) {
        throw new IllegalArgumentException(
            LEXICON + " needs a code and " + COLUMNS.size() + " results, got \"" + line + "\"");
      }
      rows.put(fields.get(0), fields.subList(1, fields.size()));
    }
  }

  static boolean isOperator(String root) {
    return COLUMNS.contains(root);
  }

  /** The code of {@code act} under an operator with the given root. */
  Optional<String> compose(String root, String act) {
    int column = COLUMNS.indexOf(root);
    if (column < 0) {
      return Optional.empty();
    }
    for (int end = act.length(); end >= 2; end--) {
      List<String> row = rows.get(act.substring(0, end));
      if (row != null) {
        String code = row.get(column);
        return code.equals("-") ? Optional.empty() : Optional.of(code);
      }
    }
    return Optional.empty();
  }
}

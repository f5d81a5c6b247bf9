package org.parley.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One row of a file of the truth. */
public record TruthRow(Map<String, String> cells) {
  private static final String BETWEEN_POINTERS = " | ";
  private static final String AFTER_DOCUMENT = ": ";

  public TruthRow {
    cells = Map.copyOf(cells);
  }

  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column + " in " + cells);
    }
    return cell;
  }

  /** The values of a cell, whether they hold together or are alternatives; "a|" allows none. */
  public Set<String> values(String column) {
    return new TreeSet<>(List.of(get(column).split("[;|]", -1)));
  }

  /** Whether the account must have it; otherwise it may. */
  public boolean firm() {
    String firm = get("firm");
    return switch (firm) {
      case "yes" -> true;
      case "may" -> false;
      default -> throw new IllegalArgumentException("firm must be yes or may, got " + firm);
    };
  }

  /** The sentence of the columns {@code document} and {@code begins}. */
  public Pointer pointer() {
    return new Pointer(get("document"), get("begins"));
  }

  /** The sentences of the column {@code reports}. */
  public List<Pointer> reports() {
    List<Pointer> out = new ArrayList<>();
    for (String report : get("reports").split(java.util.regex.Pattern.quote(BETWEEN_POINTERS))) {
      int end = report.indexOf(AFTER_DOCUMENT);
      out.add(
          new Pointer(report.substring(0, end), report.substring(end + AFTER_DOCUMENT.length())));
    }
    return out;
  }
}

package org.parley.truth;

import java.util.Objects;

/**
 * One item in which the program's account is not what the truth says.
 *
 * @param construct name of the file of the truth, without its ending
 * @param item the truth's row, or what the program has beyond it
 * @param program what the program says instead
 */
public record Difference(String construct, String item, String program)
    implements Comparable<Difference> {
  public Difference {
    Objects.requireNonNull(construct, "construct");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(program, "program");
  }

  @Override
  public int compareTo(Difference other) {
    return toString().compareTo(other.toString());
  }

  /** As the beginning of a row of {@code differences.csv}, ready to be listed. */
  @Override
  public String toString() {
    return cell(construct) + "," + cell(item) + "," + cell(program);
  }

  static String cell(String text) {
    return text.matches("[^\",\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}

package org.parley.learn.data;

import java.util.Objects;
import java.util.Optional;

/**
 * Two reports and the answer to whether they tell of the same event.
 *
 * @param id unique in the folder
 * @param place file and line, for messages
 * @param same whether the main event of both is one
 * @param kind what makes the pair easy or hard to judge; {@link #UNRELATED} or a label of the
 *     training README
 * @param status of the event, where it is one and the two texts settle it
 */
public record ReportPair(
    String id,
    String place,
    boolean same,
    String kind,
    Report first,
    Report second,
    Optional<ReportStatus> status) {
  /** The kind of the different pairs that share neither actors nor act. */
  public static final String UNRELATED = "unrelated";

  public ReportPair {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    if (id.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("id and kind of a pair must not be blank: " + place);
    }
    if (!same && status.isPresent()) {
      throw new IllegalArgumentException(
          "status must be empty in a pair of different events, got " + status.get() + " in " + id);
    }
    if (same && kind.equals(UNRELATED)) {
      throw new IllegalArgumentException(
          "kind of a pair of the same event must not be " + UNRELATED + ": " + id);
    }
  }

  /** Whether the events differ although actors, act or day are alike. */
  public boolean hardNegative() {
    return !same && !kind.equals(UNRELATED);
  }

  /** Whether both sentences stand in one issue of one outlet. */
  public boolean oneDocument() {
    return first.outlet().equals(second.outlet()) && first.published().equals(second.published());
  }
}

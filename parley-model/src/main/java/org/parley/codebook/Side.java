package org.parley.codebook;

import java.util.List;

/**
 * A side of the dispute.
 *
 * @param code as written in records
 * @param members actor codes (ISO3, or the code of an organisation) whose officials speak for it
 */
public record Side(String code, String label, List<Member> members) {
  public Side {
    members = List.copyOf(members);
  }

  /** A member of a side over a period; open ends where the dates are empty. */
  public record Member(String actor, Period period) {}
}

package org.parley.codebook;

/**
 * An office held over a period.
 *
 * @param role as readers know it: "Secretary General of NATO"
 * @param code actor code while in office: "IGONATGOV"
 */
public record Tenure(String role, String code, Period period) {
  public Tenure {
    if (role.isBlank()) {
      throw new IllegalArgumentException("role of a tenure must not be blank");
    }
    if (code.length() < 3) {
      throw new IllegalArgumentException("code of role " + role + " is too short: " + code);
    }
  }
}

package org.parley.codebook;

/** One string that names an entity, matched with its case. */
public record Alias(String text, AliasForm form) {
  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias must not be blank");
    }
  }
}

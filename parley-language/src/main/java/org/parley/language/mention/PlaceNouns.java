package org.parley.language.mention;

import java.util.Locale;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;

/**
 * Nouns that make a name part of another place's: "Nassau County", "Jordan Avenue". Immutable; to
 * be shared by threads.
 */
public final class PlaceNouns {
  private final Set<String> nouns;

  public PlaceNouns(Codebook codebook) {
    this.nouns = Set.copyOf(Lexicons.list(codebook, "mention.place-noun"));
  }

  /** Whether such a noun, capitalised, stands right after a token. */
  public boolean follows(Sentence sentence, int token) {
    if (token + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(token + 1).form();
    return Character.isUpperCase(next.charAt(0))
        && nouns.contains(next.toLowerCase(Locale.ROOT))
        && sentence.token(token).span().end() < sentence.token(token + 1).span().begin();
  }
}

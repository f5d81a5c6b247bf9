package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Turns tokens into units. */
public final class Units {
  private Units() {}

  /** Units of a whole sentence. */
  public static List<Unit> of(Sentence sentence) {
    return of(sentence, sentence.tokens());
  }

  /** Units of those tokens of a sentence that overlap one of the spans. */
  public static List<Unit> within(Sentence sentence, List<Span> spans) {
    return of(
        sentence,
        sentence.tokens().stream()
            .filter(t -> spans.stream().anyMatch(s -> s.overlaps(t.span())))
            .toList());
  }

  private static List<Unit> of(Sentence sentence, List<Token> tokens) {
    List<Unit> units = new ArrayList<>();
    boolean joined = false;
    int end = -1;
    for (Token token : tokens) {
      boolean touches = token.span().begin() == end;
      end = token.span().end();
      if (Spelling.isHyphen(token.form()) && touches) {
        joined = true;
        continue;
      }
      List<String> parts = Spelling.parts(token.form());
      for (int i = 0; i < parts.size(); i++) {
        boolean whole = parts.size() == 1 && sentence.parsed();
        Set<String> words = words(parts.get(i), whole && !isBare(token) ? token.lemma() : "");
        add(units, new Unit(token.index(), token.span(), words, token.pos()), joined && i == 0);
      }
      joined = false;
    }
    return units;
  }

  /** The library leaves some past forms as they are: "ended". */
  private static boolean isBare(Token token) {
    return token.pos().startsWith("VB")
        && token.lemma().endsWith("ed")
        && token.lemma().equalsIgnoreCase(token.form());
  }

  /** Adds a unit; after a prefix and a hyphen both become one. */
  private static void add(List<Unit> units, Unit unit, boolean joined) {
    int last = units.size() - 1;
    if (joined && last >= 0 && units.get(last).words().stream().anyMatch(Spelling::isPrefix)) {
      String prefix =
          units.get(last).words().stream()
              .filter(Spelling::isPrefix)
              .min(String::compareTo)
              .orElse("");
      Set<String> words = new LinkedHashSet<>();
      unit.words().forEach(w -> words.add(prefix + w));
      Span span = units.get(last).span().union(unit.span());
      units.set(last, new Unit(unit.token(), span, words, unit.pos()));
    } else {
      units.add(unit);
    }
  }

  private static Set<String> words(String form, String lemma) {
    String word = Spelling.normal(form);
    Set<String> words = new LinkedHashSet<>();
    words.add(word);
    if (!lemma.isEmpty() && lemma.charAt(0) != '#') {
      words.add(Spelling.normal(lemma));
    } else {
      words.addAll(stems(word));
    }
    return words;
  }

  /** What the lemma may be where no analysis tells. */
  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    strip(word, "s", "", stems);
    strip(word, "es", "", stems);
    strip(word, "ies", "y", stems);
    strip(word, "ed", "", stems);
    strip(word, "ed", "e", stems);
    strip(word, "ing", "", stems);
    strip(word, "ing", "e", stems);
    return stems;
  }

  private static void strip(String word, String ending, String instead, List<String> stems) {
    if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
      stems.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }
}

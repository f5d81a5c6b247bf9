package org.parley.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.PredicatePattern.Role;
import org.parley.codebook.PredicatePattern.Slot;

/**
 * Reads frames such as {@code call off|cancel obj:$meetings|visit target:with prep:over>row}: the
 * head's alternatives, then slots {@code role:value|value}. {@code $name} stands for all phrases of
 * a lexicon, {@code _} for a blank inside a value ({@code obj:peace_talk}).
 */
public final class PredicatePatternParser {
  static final int MAX_LENGTH = 500;
  static final int MAX_VALUES = 2_000;

  private final Map<String, List<String>> lexicons;

  public PredicatePatternParser(Map<String, List<String>> lexicons) {
    this.lexicons = Map.copyOf(lexicons);
  }

  /**
   * The pattern written in {@code text}.
   *
   * @throws IllegalArgumentException if it is not one; the message says what is allowed
   */
  public PredicatePattern parse(String text, boolean verbal) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a frame is longer than " + MAX_LENGTH + " characters");
    }
    StringBuilder head = new StringBuilder();
    List<Slot> slots = new ArrayList<>();
    for (String part : text.strip().split(" +", -1)) {
      if (part.indexOf(':') >= 0) {
        slots.add(slot(part));
      } else if (slots.isEmpty()) {
        head.append(head.isEmpty() ? "" : " ").append(part);
      } else {
        throw new IllegalArgumentException(
            "\"" + part + "\" stands after a slot; write the head first, then role:value slots");
      }
    }
    if (head.isEmpty()) {
      throw new IllegalArgumentException("a frame begins with its head, got \"" + text + "\"");
    }
    return new PredicatePattern(verbal, values(head.toString(), text), slots);
  }

  private Slot slot(String part) {
    int colon = part.indexOf(':');
    String name = part.substring(0, colon);
    Optional<Role> role =
        Arrays.stream(Role.values()).filter(r -> label(r).equals(name)).findFirst();
    if (role.isEmpty()) {
      String allowed =
          Arrays.stream(Role.values())
              .map(PredicatePatternParser::label)
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException("slot \"" + name + "\" is unknown; allowed: " + allowed);
    }
    return new Slot(role.get(), values(part.substring(colon + 1), part));
  }

  private static String label(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private List<String> values(String alternatives, String where) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : alternatives.split("\\|", -1)) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("an alternative is empty in \"" + where + "\"");
      }
      values.addAll(expand(value.strip(), where));
    }
    if (values.size() > MAX_VALUES) {
      throw new IllegalArgumentException(
          "\"" + where + "\" has more than " + MAX_VALUES + " alternatives");
    }
    return List.copyOf(values);
  }

  /** One alternative: a word, a preposition with a lexicon ({@code over>$rows}), or a lexicon. */
  private List<String> expand(String value, String where) {
    int dollar = value.indexOf('$');
    if (dollar < 0) {
      checkWord(value, where);
      return List.of(value.replace('_', ' '));
    }
    String before = value.substring(0, dollar);
    List<String> phrases = lexicons.get(value.substring(dollar + 1));
    if (phrases == null) {
      throw new IllegalArgumentException(
          "there is no lexicon \"" + value.substring(dollar + 1) + "\"");
    }
    if (!before.isEmpty()) {
      if (before.indexOf('>') != before.length() - 1) {
        throw new IllegalArgumentException(
            "$ begins an alternative or follows >, got \"" + value + "\"");
      }
      checkWord(before.substring(0, before.length() - 1), where);
    }
    return phrases.stream().map(p -> before + p).toList();
  }

  private static void checkWord(String value, String where) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isUpperCase(c)
          || (!Character.isLetterOrDigit(c) && "_-'>. &/*".indexOf(c) < 0)) {
        throw new IllegalArgumentException(
            "\"" + value + "\" in \"" + where + "\" must be lemmas in lower case, got '" + c + "'");
      }
    }
  }
}

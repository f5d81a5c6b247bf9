package org.parley.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.document.PartialDate;
import org.parley.record.Labelled;

/**
 * Reads the fields of one YAML map by name and type; whatever is missing, of another type or not
 * asked for becomes a problem. Values returned after a problem are stand-ins: {@link #build} drops
 * what would be made of them.
 */
final class FieldReader {
  static final int MAX_TEXT = 500;

  private final Map<String, YamlNode> fields;
  private final Place place;
  private final Problems problems;
  private final List<String> known = new ArrayList<>();
  private final int problemsBefore;

  private FieldReader(YamlNode.Fields map, Place place, Problems problems) {
    this.fields = map.values();
    this.place = place;
    this.problems = problems;
    this.problemsBefore = problems.count();
  }

  /** A reader over a node that must be a map; over an empty map after a problem otherwise. */
  static FieldReader of(YamlNode node, Place place, Problems problems) {
    if (node instanceof YamlNode.Fields map) {
      return new FieldReader(map, place, problems);
    }
    FieldReader none = new FieldReader(new YamlNode.Fields(Map.of(), node.line()), place, problems);
    problems.add(place, "must be a map of fields, got " + node.description());
    return none;
  }

  Place place() {
    return place;
  }

  Place place(String key) {
    YamlNode node = fields.get(key);
    return place.field(key, node == null ? place.line() : node.line());
  }

  void problem(String key, String message) {
    problems.add(place(key), message);
  }

  void problem(Place at, String message) {
    problems.add(at, message);
  }

  boolean isList(String key) {
    return fields.get(key) instanceof YamlNode.Items;
  }

  /** A text that must be there. */
  String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() && usable()) {
      problem(key, "is missing");
    }
    return text.orElse("");
  }

  Optional<String> optionalText(String key) {
    known.add(key);
    YamlNode node = fields.get(key);
    if (node == null) {
      return Optional.empty();
    }
    return isSound(node) ? Optional.of(sound(node)) : scalar(node, place(key));
  }

  /** True for texts that need no check by {@link #scalar}: nearly all; their place is not made. */
  private static boolean isSound(YamlNode node) {
    return node instanceof YamlNode.Text text
        && text.value().length() <= MAX_TEXT
        && !text.isNothing()
        && !text.value().isBlank();
  }

  private static String sound(YamlNode node) {
    return ((YamlNode.Text) node).value().strip();
  }

  private Optional<String> scalar(YamlNode node, Place at) {
    if (!(node instanceof YamlNode.Text text)) {
      problems.add(at, "must be a text, got " + node.description());
      return Optional.empty();
    }
    if (text.isNothing()) {
      return Optional.empty();
    }
    if (text.value().isBlank()) {
      problems.add(at, "must not be blank");
      return Optional.empty();
    }
    if (text.value().length() > MAX_TEXT) {
      problems.add(at, "is longer than " + MAX_TEXT + " characters");
      return Optional.empty();
    }
    return Optional.of(text.value().strip());
  }

  /** One of an enum's labels. */
  <E extends Enum<E> & Labelled> E choice(String key, Class<E> type, E standard) {
    return optionalText(key)
        .map(label -> choice(label, place(key), type, standard))
        .orElse(standard);
  }

  /** One of an enum's labels that must be there. */
  <E extends Enum<E> & Labelled> E choice(String key, Class<E> type) {
    E standIn = type.getEnumConstants()[0];
    return fields.containsKey(key)
        ? choice(key, type, standIn)
        : choice(text(key), place(key), type, standIn);
  }

  private <E extends Enum<E> & Labelled> E choice(
      String label, Place at, Class<E> type, E standard) {
    Optional<E> value = Labelled.parse(type, label);
    if (value.isEmpty() && !label.isEmpty()) {
      String allowed =
          Arrays.stream(type.getEnumConstants())
              .map(Labelled::label)
              .collect(Collectors.joining(", "));
      problems.add(at, "\"" + label + "\" is unknown; allowed: " + allowed);
    }
    return value.orElse(standard);
  }

  <E extends Enum<E> & Labelled> List<E> choices(String key, Class<E> type) {
    List<E> values = new ArrayList<>();
    for (Located<String> label : locatedTexts(key)) {
      values.add(choice(label.value(), label.place(), type, type.getEnumConstants()[0]));
    }
    return values;
  }

  boolean flag(String key) {
    Optional<String> value = optionalText(key);
    if (value.isPresent() && !value.get().equals("true") && !value.get().equals("false")) {
      problem(key, "\"" + value.get() + "\" is unknown; allowed: true, false");
    }
    return value.isPresent() && value.get().equals("true");
  }

  /** A number in a range, both ends included. */
  double number(String key, double least, double most) {
    String text = text(key);
    try {
      double value = text.isEmpty() ? least : Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      problem(key, "\"" + text + "\" is not a number");
      return least;
    }
    problem(key, "must be " + least + " to " + most + ", got " + text);
    return least;
  }

  /** The fields {@code from} and {@code to}. */
  Period period() {
    Optional<PartialDate> from = date("from");
    Optional<PartialDate> to = date("to");
    try {
      return new Period(from, to);
    } catch (IllegalArgumentException e) {
      problem("from", String.valueOf(e.getMessage()));
      return Period.ALWAYS;
    }
  }

  /** A year, month or day, or empty where the key is missing. */
  Optional<PartialDate> date(String key) {
    Optional<String> text = optionalText(key);
    Optional<PartialDate> date = text.flatMap(PartialDate::parse);
    if (text.isPresent() && date.isEmpty()) {
      problem(key, "\"" + text.get() + "\" is not a date; allowed: YYYY, YYYY-MM, YYYY-MM-DD");
    }
    return date;
  }

  List<String> texts(String key) {
    return texts(key, false);
  }

  /** Texts as the coders match them: lower case. */
  List<String> phrases(String key) {
    return texts(key, true);
  }

  private List<String> texts(String key, boolean lowerCase) {
    known.add(key);
    YamlNode node = fields.get(key);
    return node == null ? List.of() : texts(node, () -> place(key), lowerCase);
  }

  private List<String> texts(YamlNode node, Supplier<Place> at, boolean lowerCase) {
    if (!(node instanceof YamlNode.Items list)) {
      items(node, at.get());
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.values().size(); i++) {
      YamlNode item = list.values().get(i);
      if (isSound(item) && !(lowerCase && hasUpperCase(sound(item)))) {
        texts.add(sound(item));
      } else {
        Place place = at.get().item(i, item.line());
        Optional<String> text = scalar(item, place);
        text.ifPresent(texts::add);
        text.filter(t -> lowerCase).ifPresent(t -> lowerCase(new Located<>(t, place), problems));
      }
    }
    return texts;
  }

  /** A text that must be there, as the coders match it: lower case. */
  String phrase(String key) {
    String phrase = text(key);
    lowerCase(new Located<>(phrase, place(key)), problems);
    return phrase;
  }

  List<Located<String>> locatedPhrases(String key) {
    List<Located<String>> phrases = locatedTexts(key);
    phrases.forEach(p -> lowerCase(p, problems));
    return phrases;
  }

  private static void lowerCase(Located<String> phrase, Problems problems) {
    if (hasUpperCase(phrase.value())) {
      problems.add(phrase.place(), "\"" + phrase.value() + "\" must be in lower case");
    }
  }

  private static boolean hasUpperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  List<Located<String>> locatedTexts(String key) {
    List<Located<String>> texts = new ArrayList<>();
    for (Located<YamlNode> item : items(key)) {
      scalar(item.value(), item.place()).ifPresent(t -> texts.add(new Located<>(t, item.place())));
    }
    return texts;
  }

  /** A list of lists of phrases. */
  List<List<String>> phraseGroups(String key) {
    List<List<String>> groups = new ArrayList<>();
    for (Located<YamlNode> group : items(key)) {
      List<String> phrases = texts(group.value(), group::place, true);
      if (phrases.isEmpty()) {
        problems.add(group.place(), "needs at least one phrase");
      }
      groups.add(phrases);
    }
    return groups;
  }

  /** The items of a list; none if the field is missing. */
  List<Located<YamlNode>> items(String key) {
    known.add(key);
    YamlNode node = fields.get(key);
    return node == null ? List.of() : items(node, place(key));
  }

  private List<Located<YamlNode>> items(YamlNode node, Place at) {
    List<Located<YamlNode>> items = new ArrayList<>();
    if (node instanceof YamlNode.Items list) {
      for (YamlNode item : list.values()) {
        items.add(new Located<>(item, at.item(items.size(), item.line())));
      }
    } else if (!(node instanceof YamlNode.Text text && text.isNothing())) {
      problems.add(at, "must be a list, got " + node.description());
    }
    return items;
  }

  /** The values read from a list of maps; those with problems are left out. */
  <T> List<Located<T>> maps(String key, Function<FieldReader, Optional<T>> read) {
    List<Located<T>> values = new ArrayList<>();
    for (Located<YamlNode> item : items(key)) {
      nested(item, read).ifPresent(v -> values.add(new Located<>(v, item.place())));
    }
    return values;
  }

  /** The value read from one item of a list that must be a map. */
  <T> Optional<T> nested(Located<YamlNode> item, Function<FieldReader, Optional<T>> read) {
    return read.apply(of(item.value(), item.place(), problems));
  }

  /** A reader over one map, if the field is there. */
  Optional<FieldReader> map(String key) {
    known.add(key);
    return Optional.ofNullable(fields.get(key)).map(node -> of(node, place(key), problems));
  }

  /** All keys, in order: for maps whose keys are data; none of them counts as unknown. */
  List<String> keys() {
    known.addAll(fields.keySet());
    return List.copyOf(fields.keySet());
  }

  private boolean usable() {
    return problems.count() == problemsBefore || !fields.isEmpty();
  }

  /** Reports keys that nobody asked for. */
  void finish() {
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        String allowed = known.stream().sorted().collect(Collectors.joining(", "));
        problem(field.getKey(), "unknown key; allowed: " + allowed);
      }
    }
  }

  /** Ends the reading of this map: the value if all was well, else empty. */
  <T> Optional<T> build(Supplier<T> maker) {
    finish();
    if (problems.count() > problemsBefore) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      problems.add(place, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}

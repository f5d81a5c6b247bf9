package org.parley.coding.event;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;
import org.parley.language.MentionForm;

/**
 * Names of places as they are written: places and states of the codebook, capitals, what the parser
 * takes for a place, and what a noun of place says to be one ("the town of Ravna", "the Velm
 * region"). A person or an organisation is none.
 */
final class PlaceNames {
  private static final int MAX_DEPTH = 3;
  private static final Set<String> WITHIN = Set.of("in", "at", "near", "outside", "off", "inside");

  /** After these a name that nobody knows is a place. */
  private static final Set<String> STRONG = Set.of("in", "near", "outside", "inside", "around");

  private static final Set<String> COMPASS =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north-eastern",
          "northeastern",
          "north-western",
          "northwestern",
          "south-eastern",
          "southeastern",
          "south-western",
          "southwestern");

  private final ParseTree tree;
  private final SentenceActors mentions;
  private final LemmaSet nouns;

  PlaceNames(ParseTree tree, SentenceActors mentions, LemmaSet nouns) {
    this.tree = tree;
    this.mentions = mentions;
    this.nouns = nouns;
  }

  /** The place that the object of a preposition names. */
  Optional<String> of(int token, String preposition) {
    return of(token, preposition, 0);
  }

  private Optional<String> of(int token, String preposition, int depth) {
    if (depth > MAX_DEPTH || isKind(token, "DATE") || isKind(token, "TIME")) {
      return Optional.empty();
    }
    if (tree.token(token).pos().startsWith("NNP")) {
      return proper(token, preposition);
    }
    return tree.isNoun(token) ? common(token, depth) : Optional.empty();
  }

  private boolean isKind(int token, String kind) {
    return tree.token(token).name().endsWith("-" + kind);
  }

  private Optional<String> proper(int token, String preposition) {
    Optional<Integer> of = ofName(token);
    if (of.isPresent() && isPlaceNoun(token)) {
      return Optional.of(written(first(token), of.get()));
    }
    Optional<Mention> mention = mentions.headedBy(token).or(() -> mentions.naming(token));
    if (mention.isPresent() && !mention.get().actor().code().isBlank()
        || mention.map(Mention::kind).filter(EntityKind.PLACE::equals).isPresent()) {
      boolean on = preposition.equals("on") && mention.get().kind() != EntityKind.PLACE;
      return isPlace(mention.get()) && !on ? Optional.of(written(mention.get())) : Optional.empty();
    }
    boolean known = isKind(token, "GPE") || isKind(token, "LOC") || isKind(token, "FAC");
    boolean called = isPlaceNoun(token) && first(token) < token;
    boolean unknown =
        tree.token(token).name().equals("O")
            && STRONG.contains(preposition)
            && mention.isEmpty()
            && tree.child(token, "det", "poss").isEmpty();
    boolean place = preposition.equals("on") ? called : known || called || unknown;
    return place ? Optional.of(written(first(token), token)) : Optional.empty();
  }

  private static boolean isPlace(Mention mention) {
    return switch (mention.kind()) {
      case PLACE -> mention.form() != MentionForm.DEMONYM;
      case STATE ->
          mention.form() == MentionForm.CAPITAL
              || mention.form() == MentionForm.NAME
                  && mention.actor().country().filter(mention.actor().code()::equals).isPresent();
      case PERSON, ORGANISATION, INSTITUTION, PARTY, GROUP, OUTLET, INSTITUTE, COMPANY -> false;
    };
  }

  /** "The town of Ravna", "the capital, Ardane", "the Velm region", "a village near Ravna". */
  private Optional<String> common(int token, int depth) {
    if (isPlaceNoun(token)) {
      Optional<Integer> apposed =
          tree.child(token, "appos").filter(a -> tree.token(a).pos().startsWith("NNP"));
      Optional<Integer> name = apposed.or(() -> ofName(token));
      if (name.isPresent() && !isActor(name.get())) {
        return Optional.of(written(first(name.get()), name.get()));
      }
      int first = first(token);
      if (first < token && !isActor(token - 1)) {
        return Optional.of(written(first, token));
      }
    }
    for (int preposition : tree.children(token, "prep")) {
      if (WITHIN.contains(tree.form(preposition))) {
        for (int inner : tree.children(preposition, "pobj")) {
          Optional<String> name = of(inner, tree.form(preposition), depth + 1);
          if (name.isPresent()) {
            return name;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlaceNoun(int token) {
    String form = tree.form(token);
    boolean plural = tree.token(token).pos().endsWith("S") && form.endsWith("s");
    return nouns.contains(plural ? form.substring(0, form.length() - 1) : form);
  }

  /** A state or organisation, but no capital or place. */
  private boolean isActor(int token) {
    return mentions
        .naming(token)
        .filter(m -> !m.actor().code().isBlank())
        .filter(m -> m.kind() != EntityKind.PLACE && m.form() != MentionForm.CAPITAL)
        .isPresent();
  }

  /** A name that nothing but the act around it can be in a place: "attacked Sudmark in March". */
  boolean isStateOrPerson(int token) {
    if (!tree.token(token).pos().startsWith("NNP")) {
      return false;
    }
    Optional<EntityKind> kind = mentions.naming(token).map(Mention::kind);
    return kind.isPresent()
        ? kind.get() == EntityKind.STATE || kind.get() == EntityKind.PERSON
        : isKind(token, "GPE") || isKind(token, "PERSON");
  }

  /** The name behind "of". */
  private Optional<Integer> ofName(int token) {
    for (int preposition : tree.children(token, "prep")) {
      if (tree.form(preposition).equals("of")) {
        return tree.child(preposition, "pobj").filter(n -> tree.token(n).pos().startsWith("NNP"));
      }
    }
    return Optional.empty();
  }

  /** First token of the name that ends here. */
  private int first(int token) {
    int first = token;
    while (first > 0
        && tree.token(first - 1).pos().startsWith("NNP")
        && isJoined(first - 1, token)) {
      first--;
    }
    return first;
  }

  private boolean isJoined(int token, int head) {
    return tree.head(token) > token && tree.head(token) <= head;
  }

  private String written(Mention mention) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (mention.name().contains(tree.token(i).span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? mention.actor().name() : written(first, last);
  }

  private String written(int first, int last) {
    StringBuilder out = new StringBuilder();
    int from = first > 0 && COMPASS.contains(tree.form(first - 1)) ? first - 1 : first;
    for (int i = from; i <= last; i++) {
      boolean apart = i > from && tree.token(i - 1).span().end() < tree.token(i).span().begin();
      out.append(apart ? " " : "").append(tree.token(i).form());
    }
    return out.toString();
  }
}

package org.parley.language.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.Turn;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * Tells who speaks in a turn: the person named by the label, by full name, surname or office, or
 * for "A:" the person whom the introduction names as interviewed. Immutable.
 */
final class TurnSpeakers {
  /** Words of a name without a title: "ILVA DORN". */
  private static final int LONGEST_NAME = 3;

  private final TurnWords words;

  TurnSpeakers(TurnWords words) {
    this.words = words;
  }

  List<Turn> resolve(AnnotatedText text, List<LabelledTurn> turns) {
    if (turns.isEmpty()) {
      return List.of();
    }
    Map<String, Mention> persons = persons(text);
    Optional<Mention> interviewed = interviewed(text, turns.get(0).label().begin());
    Map<String, Optional<Mention>> known = new HashMap<>();
    boolean transcript = turns.stream().anyMatch(t -> words.isSomebody(t.name()));
    List<Turn> out = new ArrayList<>();
    for (LabelledTurn turn : turns) {
      boolean answer = words.answer().contains(turn.name());
      Optional<Turn.Speaker> speaker;
      if (words.question().contains(turn.name())) {
        speaker = Optional.empty();
      } else if (answer) {
        speaker = interviewed.map(m -> speaker(m, Optional.empty()));
      } else {
        speaker =
            known
                .computeIfAbsent(turn.name(), name -> named(text, name, turn, persons))
                .map(m -> speaker(m, Optional.of(turn.label())))
                .or(() -> unknown(text, turn, transcript));
      }
      boolean somebody =
          turn.kind() == Turn.Kind.QUESTION || speaker.isPresent() || words.isSomebody(turn.name());
      if (somebody) {
        out.add(new Turn(turn.label(), turn.content(), turn.kind(), speaker));
      }
    }
    return out;
  }

  private static Turn.Speaker speaker(Mention mention, Optional<Span> text) {
    Actor actor = mention.actor();
    return new Turn.Speaker(
        new Actor(actor.name(), actor.code(), actor.country(), actor.side(), actor.role(), text),
        mention.voice(),
        mention.kind());
  }

  /**
   * A person of whom there is only the label: "MS. HOLM-ADEY", "GEN. ZIMMER"; in a transcript also
   * "ZIMMER".
   */
  private Optional<Turn.Speaker> unknown(
      AnnotatedText text, LabelledTurn turn, boolean transcript) {
    String[] label = text.text(turn.label()).split(" ");
    int titles = 0;
    boolean rank = false;
    while (titles < label.length && words.isTitle(label[titles].toLowerCase(Locale.ROOT))) {
      rank |= words.isRank(label[titles].toLowerCase(Locale.ROOT));
      titles++;
    }
    if (titles == 0 && !(transcript && label.length <= LONGEST_NAME)
        || titles == label.length
        || !isCapital(label[titles])) {
      return Optional.empty();
    }
    String name = String.join(" ", List.of(label).subList(titles, label.length));
    Actor actor =
        new Actor(
            inSmallLetters(name),
            "",
            Optional.empty(),
            Actor.OTHER,
            Optional.empty(),
            Optional.of(turn.label()));
    Voice voice = rank ? Voice.OFFICIAL : Voice.EXPERT;
    return Optional.of(new Turn.Speaker(actor, voice, EntityKind.PERSON));
  }

  /** Not "of" as in "SECRETARY OF STATE". */
  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0))
        && !Set.of("of", "for", "to", "and").contains(word.toLowerCase(Locale.ROOT));
  }

  private static String inSmallLetters(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
      out.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
    }
    return out.toString();
  }

  /** The persons of a document by name and by surname, in lower case. */
  private static Map<String, Mention> persons(AnnotatedText text) {
    Map<String, Mention> persons = new LinkedHashMap<>();
    for (Mention mention : text.mentions()) {
      String name = mention.actor().name();
      boolean shown =
          mention.kind() == EntityKind.PERSON
              && (mention.form() == MentionForm.NAME || mention.form() == MentionForm.SURNAME);
      if (shown) {
        persons.putIfAbsent(name.toLowerCase(Locale.ROOT), mention);
        persons.putIfAbsent(lastWord(name.toLowerCase(Locale.ROOT)), mention);
      }
    }
    return persons;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Optional<Mention> named(
      AnnotatedText text, String name, LabelledTurn turn, Map<String, Mention> persons) {
    for (String key : List.of(name, lastWord(name))) {
      if (persons.containsKey(key)) {
        return Optional.of(persons.get(key));
      }
    }
    Optional<Mention> inLabel =
        text.sentenceAt(turn.label().begin()).stream()
            .flatMap(s -> text.mentionsIn(s.index()).stream())
            .filter(m -> turn.label().contains(m.name()) && m.form() != MentionForm.GROUP)
            .findFirst();
    if (inLabel.isPresent()) {
      return inLabel;
    }
    // An office: "THE PRIME MINISTER".
    String office = name.startsWith("the ") ? name.substring("the ".length()) : name;
    return persons.values().stream()
        .filter(
            m ->
                m.actor().role().map(r -> r.toLowerCase(Locale.ROOT)).orElse("").startsWith(office))
        .findFirst();
  }

  /**
   * The person named behind "with" in a sentence of the introduction that speaks of an interview,
   * else the first there, else the first of the introduction.
   */
  private Optional<Mention> interviewed(AnnotatedText text, int end) {
    Optional<Mention> first = Optional.empty();
    Optional<Mention> there = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().begin() >= end) {
        break;
      }
      boolean interview =
          sentence.tokens().stream().anyMatch(t -> words.interview().contains(t.lemma()));
      for (Mention mention : text.mentionsIn(sentence.index())) {
        if (mention.kind() != EntityKind.PERSON || mention.form() == MentionForm.PRONOUN) {
          continue;
        }
        if (interview && isBehindWith(sentence, mention)) {
          return Optional.of(mention);
        }
        if (interview && there.isEmpty()) {
          there = Optional.of(mention);
        }
        if (first.isEmpty()) {
          first = Optional.of(mention);
        }
      }
    }
    return there.isPresent() ? there : first;
  }

  private static boolean isBehindWith(Sentence sentence, Mention mention) {
    Optional<Token> before =
        sentence.tokens().stream()
            .filter(t -> t.span().end() <= mention.span().begin())
            .reduce((a, b) -> b);
    return before.map(t -> t.lemma().equals("with")).orElse(false);
  }
}

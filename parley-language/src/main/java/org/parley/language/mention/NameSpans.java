package org.parley.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.document.PartialDate;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds the names of a sentence: the codebook's first, the recogniser's where it is silent. */
final class NameSpans {
  private final NameLexicon lexicon;
  private final PlaceNouns places;

  NameSpans(NameLexicon lexicon, PlaceNouns places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /**
   * Names in order, not overlapping.
   *
   * @param text the sentence's normalised text
   * @param offsets begin and end of each token in {@code text}
   * @param agents agent nouns of the sentence; a recognised body that ends in one ("the Norland
   *     Embassy") is left to them
   */
  List<NameSpan> find(
      Sentence sentence,
      String text,
      List<int[]> offsets,
      List<AgentHit> agents,
      Optional<PartialDate> date) {
    List<NameSpan> spans = new ArrayList<>();
    int token = 0;
    for (NameHit hit : lexicon.find(text, date)) {
      while (token < offsets.size() && offsets.get(token)[1] <= hit.begin()) {
        token++;
      }
      int last = token;
      while (last + 1 < offsets.size() && offsets.get(last + 1)[0] < hit.end()) {
        last++;
      }
      if (token < offsets.size() && !isPartOfPlace(sentence, hit, last)) {
        AliasForm form = hit.form();
        spans.add(
            new NameSpan(
                token,
                last,
                Optional.of(hit.entity()),
                form,
                hit.entity().kind(),
                hit.bound(),
                Optional.empty()));
      }
    }
    addRecognised(sentence, agents, spans);
    spans.sort(Comparator.comparingInt(NameSpan::first));
    return spans;
  }

  /** "Nassau County", "Ardane Street": another place, of a state that nobody knows. */
  private boolean isPartOfPlace(Sentence sentence, NameHit hit, int last) {
    boolean place =
        hit.entity().kind() == EntityKind.STATE || hit.entity().kind() == EntityKind.PLACE;
    boolean name = hit.form() == AliasForm.NAME || hit.form() == AliasForm.CAPITAL;
    return place && name && places.follows(sentence, last);
  }

  private static void addRecognised(
      Sentence sentence, List<AgentHit> agents, List<NameSpan> spans) {
    int begin = -1;
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.token(i).name();
      if (tag.startsWith("B-") || tag.startsWith("U-")) {
        begin = i;
      } else if (tag.equals("O") || tag.isEmpty()) {
        begin = -1;
      }
      if (begin >= 0 && (tag.startsWith("L-") || tag.startsWith("U-"))) {
        add(sentence, begin, i, tag.substring(2), agents, spans);
        begin = -1;
      }
    }
  }

  private static void add(
      Sentence sentence,
      int first,
      int last,
      String type,
      List<AgentHit> agents,
      List<NameSpan> spans) {
    EntityKind kind;
    if (type.equals("PERSON")) {
      kind = EntityKind.PERSON;
    } else if (type.equals("ORG")) {
      kind = EntityKind.INSTITUTION;
    } else {
      return;
    }
    int end = last;
    while (end > first && sentence.token(end).form().equals("'s")) {
      end--;
    }
    if (kind == EntityKind.PERSON && goesOn(sentence, end)) {
      end++;
    }
    int begin = first;
    while (begin < end && !Character.isUpperCase(sentence.token(begin).form().charAt(0))) {
      begin++;
    }
    int from = begin;
    int to = end;
    boolean named = Character.isUpperCase(sentence.token(begin).form().charAt(0));
    List<NameSpan> inside = spans.stream().filter(s -> s.overlaps(from, to)).toList();
    boolean agent =
        kind == EntityKind.INSTITUTION
            && agents.stream().anyMatch(a -> a.first() >= from && a.last() == to);
    if (!named || agent || !inside.stream().allMatch(s -> widens(s, from, to, kind))) {
      return;
    }
    spans.removeAll(inside);
    Optional<Entity> within =
        inside.size() == 1 ? inside.get(0).entity() : Optional.<Entity>empty();
    spans.add(new NameSpan(from, to, Optional.empty(), AliasForm.NAME, kind, false, within));
  }

  /** The recogniser stopped before the surname: the next word heads this one and has no tag. */
  private static boolean goesOn(Sentence sentence, int end) {
    if (end + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(end + 1);
    return sentence.token(end).relation().equals("compound")
        && sentence.token(end).head() == end + 1
        && next.pos().equals("NNP")
        && next.name().equals("O")
        && next.form().length() > 2
        && Character.isUpperCase(next.form().charAt(0));
  }

  /** "Norland Steel Works", "Moscow State University": a longer name around one of the codebook. */
  private static boolean widens(NameSpan span, int from, int to, EntityKind kind) {
    boolean inside = from <= span.first() && span.last() <= to;
    boolean place =
        span.isDemonym() || span.kind() == EntityKind.STATE || span.kind() == EntityKind.PLACE;
    // "Milan Dorn" is nobody of Milan.
    boolean person = kind == EntityKind.PERSON && span.kind() == EntityKind.PLACE;
    return (kind == EntityKind.INSTITUTION || person)
        && inside
        && place
        && to - from > span.last() - span.first();
  }
}

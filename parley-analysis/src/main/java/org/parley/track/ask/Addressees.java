package org.parley.track.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Report;
import org.parley.track.Sides;

/**
 * Which sides an ask is put to. Named are the addressee of the statement, whom an act of asking in
 * its sentence is directed to by name, and who promises the same to each other; otherwise it is
 * understood from who is to act, or from whom it is about.
 */
final class Addressees {
  /** Words within which the subject of "demanded that Norland pay" stands. */
  private static final int FIRST = 4;

  private final Sides sides;
  private final Officials officials;
  private final SideNames names;
  private final List<Agreement> agreements;
  private final PhraseList several;
  private final PhraseList others;
  private final PhraseList toAct;
  private final PhraseList source;
  private final PhraseList object;
  private final PhraseList recipient;

  Addressees(Codebook codebook, Sides sides, Officials officials, SideNames names) {
    this.sides = sides;
    this.officials = officials;
    this.names = names;
    agreements = codebook.agreements();
    several = PhraseList.of(codebook, "ask.several");
    others = PhraseList.of(codebook, "ask.other-side");
    source = PhraseList.of(codebook, "ask.asked-from");
    object = PhraseList.of(codebook, "ask.object-before");
    recipient = PhraseList.of(codebook, "ask.put-to");
    toAct = PhraseList.of(codebook, "ask.to-act");
  }

  /** Named in the statement or beside it. */
  List<String> named(
      Statement said, List<TextWord> content, List<Report<Event>> beside, Set<String> with) {
    Set<String> found = new HashSet<>(with);
    said.addressee().flatMap(names::sideOf).ifPresent(found::add);
    for (Report<Event> event : beside) {
      if (AskReader.ROOTS.contains(event.record().cameo().substring(0, 2))
          && isOf(event.record().trigger(), said)) {
        of(event.record(), content).ifPresent(found::add);
      }
    }
    if (marker(content).isEmpty()) {
      found.addAll(before(content, recipient));
    }
    String side = said.speaker().side();
    if (!found.isEmpty() && several.in(content)) {
      found.addAll(about(said, content));
    }
    return inOrder(found, side);
  }

  /** "Urged Norland to pay and called on Halmar to help" are two: each has its own verb. */
  private static boolean isOf(Span trigger, Statement said) {
    return said.cue().filter(trigger::overlaps).isPresent()
        || said.content().stream().anyMatch(trigger::overlaps);
  }

  /** True where the statement is directed to the speaker's own side. */
  boolean isSelf(Statement said) {
    return said.addressee()
        .flatMap(names::sideOf)
        .filter(said.speaker().side()::equals)
        .isPresent();
  }

  /**
   * Whom an act of asking is directed to. "Urged all states to isolate Sudmark" asks nothing of
   * Sudmark: a name after what is to be done is none of an addressee.
   */
  Optional<String> of(Event act, List<TextWord> words) {
    Optional<Integer> marker = marker(words);
    return officials
        .target(act)
        .filter(
            t ->
                marker.isEmpty()
                    || t.text().orElseThrow().begin() < words.get(marker.get()).begin())
        .map(Actor::side);
  }

  /** The word that parts who is to act from what is to be done; "a halt to testing" has none. */
  Optional<Integer> marker(List<TextWord> words) {
    Optional<PhraseList.Hit> hit = toAct.first(words, 0);
    while (hit.isPresent()) {
      int end = hit.get().end();
      if (end < words.size() && !words.get(end).lower().endsWith("ing") && !named(words, end)) {
        return hit.map(PhraseList.Hit::begin);
      }
      hit = toAct.first(words, end);
    }
    return Optional.empty();
  }

  /** "To Norland", "to the Compact". */
  private boolean named(List<TextWord> words, int at) {
    int from = words.get(at).lower().equals("the") ? at + 1 : at;
    List<TextWord> after = words.subList(from, Math.min(from + FIRST, words.size()));
    return names.in(after).stream().anyMatch(n -> n.actor() && n.begin() == 0);
  }

  /** Other sides that are to act by the words: those named before what is to be done. */
  List<String> toAct(Statement said, List<TextWord> content) {
    Optional<Integer> marker = marker(content);
    if (marker.isEmpty()) {
      Set<String> put = before(content, source);
      for (SideNames.Found name : names.in(content.subList(0, Math.min(FIRST, content.size())))) {
        name.side().filter(s -> name.begin() <= 1).ifPresent(put::add);
      }
      return inOrder(put, said.speaker().side());
    }
    List<TextWord> before = content.subList(0, marker.get());
    if (several.in(before) || others.in(before)) {
      return about(said, content);
    }
    Set<String> found = new HashSet<>();
    for (SideNames.Found name : names.in(before)) {
      boolean acts = name.begin() == 0 || object.at(before, name.begin() - 1).isEmpty();
      name.side().filter(s -> acts).ifPresent(found::add);
    }
    return inOrder(found, said.speaker().side());
  }

  /** Sides whose name follows such a word: "the release of the crew from Norland". */
  private Set<String> before(List<TextWord> content, PhraseList word) {
    Set<String> found = new HashSet<>();
    for (SideNames.Found name : names.in(content)) {
      boolean article = name.begin() > 1 && content.get(name.begin() - 1).lower().equals("the");
      int at = name.begin() - (article ? 2 : 1);
      if (at >= 0 && word.at(content, at).isPresent()) {
        name.side().ifPresent(found::add);
      }
    }
    return found;
  }

  /** The other parties of an agreement that is named; else the other sides that it is about. */
  List<String> about(Statement said, List<TextWord> content) {
    String side = said.speaker().side();
    Set<String> found = new HashSet<>();
    String text = content.stream().map(TextWord::lower).collect(Collectors.joining(" "));
    for (Agreement agreement : agreements) {
      if (agreement.terms().stream().anyMatch(text::contains)) {
        agreement.parties().forEach(p -> names.sideOf(p).ifPresent(found::add));
      }
    }
    if (inOrder(found, side).isEmpty()) {
      said.about().forEach(code -> names.sideOf(code).ifPresent(found::add));
      names.in(content).forEach(n -> n.side().ifPresent(found::add));
    }
    return inOrder(found, side);
  }

  private List<String> inOrder(Set<String> found, String side) {
    List<String> out = new ArrayList<>();
    for (String code : sides.codes()) {
      if (found.contains(code) && !code.equals(side)) {
        out.add(code);
      }
    }
    return out;
  }
}

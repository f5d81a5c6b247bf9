package org.parley.learn.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.event.PredicateJudge;
import org.parley.coding.event.Predication;
import org.parley.learn.data.EventBlock;
import org.parley.learn.data.MarkedEvent;
import org.parley.record.Actor;

/**
 * Listens to the predications of a block and says afterwards what each is: the root of the marked
 * event between the same actors, or nothing. Answers no question. For one block.
 */
final class EventTeacher implements PredicateJudge {
  static final String NOTHING = "none";
  private static final int STATE = 3;

  private final EventBlock block;
  private final List<Predication> heard = new ArrayList<>();

  EventTeacher(EventBlock block) {
    this.block = block;
  }

  @Override
  public boolean hears(String lemma, boolean listed) {
    return true;
  }

  @Override
  public Optional<String> code(Predication predication) {
    heard.add(predication);
    return Optional.empty();
  }

  /**
   * A predication with its right root.
   *
   * @param silent whether the lexicon has no frame for it
   */
  record Lesson(Example example, boolean silent) {}

  /**
   * What was heard, with the marked roots. The predicate nearest to the root of the sentence
   * counts.
   */
  List<Lesson> lessons() {
    List<Predication> ordered = new ArrayList<>(heard);
    ordered.sort(Comparator.comparingInt(Predication::depth));
    Map<Predication, String> roots = new HashMap<>();
    for (MarkedEvent event : block.events()) {
      ordered.stream()
          .filter(p -> !roots.containsKey(p) && fits(p, event))
          .min(Comparator.comparingInt(p -> isOfRoot(p, event) ? 0 : 1))
          .ifPresent(p -> roots.put(p, event.root()));
    }
    List<Lesson> out = new ArrayList<>();
    for (Predication p : ordered) {
      String root = roots.getOrDefault(p, NOTHING);
      boolean silent = p.byFrame().isEmpty() && !p.inside();
      out.add(new Lesson(new Example(block.id(), p.features(), root, NOTHING), silent));
    }
    return out;
  }

  private static boolean isOfRoot(Predication p, MarkedEvent event) {
    return p.byFrame().map(c -> c.startsWith(event.root())).orElse(false);
  }

  private static boolean fits(Predication p, MarkedEvent event) {
    boolean source = p.sources().stream().anyMatch(a -> isOf(a, event.source()));
    boolean target =
        event
            .target()
            .map(t -> p.targets().stream().anyMatch(a -> isOf(a, t)))
            .orElse(p.targets().isEmpty());
    return source && target;
  }

  /** Of the same state or kind of body. */
  private static boolean isOf(Actor actor, String code) {
    return actor.code().length() >= STATE && code.startsWith(actor.code().substring(0, STATE));
  }
}

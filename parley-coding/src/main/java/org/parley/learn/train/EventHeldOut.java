package org.parley.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.event.EventCoder;
import org.parley.coding.event.ModelPredicateJudge;
import org.parley.coding.event.PredicateJudge;
import org.parley.coding.model.ModelSet;
import org.parley.language.AnnotatedText;
import org.parley.learn.data.EventBlock;
import org.parley.learn.data.MarkedEvent;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Realis;

/** Events of sentences that no model was trained on, with the models and by the lexicon alone. */
public record EventHeldOut(Scores models, Scores lexicon) {
  private static final int STATE = 3;

  /** A block with its parse and statements. */
  record Case(EventBlock block, AnnotatedText text, List<CodedRecord> statements) {}

  static EventHeldOut measure(EventCoder coder, List<Case> cases, ModelSet models) {
    return new EventHeldOut(
        scores(coder, cases, new ModelPredicateJudge(models)),
        scores(coder, cases, PredicateJudge.LEXICON));
  }

  static Scores scores(EventCoder coder, List<Case> cases, PredicateJudge judge) {
    int marked = 0;
    int found = 0;
    int root = 0;
    int code = 0;
    int actors = 0;
    int empty = 0;
    int alarms = 0;
    for (Case one : cases) {
      List<MarkedEvent> gold = one.block().events().stream().filter(MarkedEvent::counts).toList();
      List<Event> coded =
          coder.code(one.text(), one.statements(), judge).stream()
              .filter(e -> e.realis() == Realis.ACTUAL || e.realis() == Realis.PLANNED)
              .toList();
      marked += gold.size();
      found += coded.size();
      root += shared(gold, coded, (g, e) -> e.cameo().startsWith(g.root()));
      code += shared(gold, coded, (g, e) -> e.cameo().equals(g.cameo()));
      actors += shared(gold, coded, (g, e) -> e.cameo().startsWith(g.root()) && ofSame(g, e));
      empty += one.block().events().isEmpty() ? 1 : 0;
      alarms += one.block().events().isEmpty() && !coded.isEmpty() ? 1 : 0;
    }
    return new Scores(marked, found, root, code, actors, empty, alarms);
  }

  /** Whether a marked and a coded event are the same, by some measure. */
  private interface Same {
    boolean test(MarkedEvent marked, Event coded);
  }

  private static int shared(List<MarkedEvent> gold, List<Event> coded, Same same) {
    List<Event> left = new ArrayList<>(coded);
    int shared = 0;
    for (MarkedEvent marked : gold) {
      Optional<Event> match = left.stream().filter(e -> same.test(marked, e)).findFirst();
      if (match.isPresent()) {
        left.remove(match.get());
        shared++;
      }
    }
    return shared;
  }

  private static boolean ofSame(MarkedEvent marked, Event event) {
    return begin(marked.source()).equals(begin(event.source().code()))
        && begin(marked.target().orElse(""))
            .equals(begin(event.target().map(t -> t.code()).orElse("")));
  }

  private static String begin(String code) {
    return code.length() > STATE ? code.substring(0, STATE) : code;
  }

  /**
   * Counts over sentences.
   *
   * @param root events found with the right root
   * @param code with the right code
   * @param actors with the right root and states of both actors
   * @param empty sentences without any event
   * @param alarms of these, those in which one was found
   */
  public record Scores(
      int marked, int found, int root, int code, int actors, int empty, int alarms) {
    /** F1 of events with their root. */
    public double rootF1() {
      return f1(root);
    }

    private double f1(int matched) {
      return marked + found == 0 ? 0 : 2.0 * matched / (marked + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d marked, %d found: root F1 %.3f, code %.3f, root and both states %.3f; %d of %d"
              + " sentences without event give one",
          marked,
          found,
          rootF1(),
          f1(code),
          f1(actors),
          alarms,
          empty);
    }
  }
}

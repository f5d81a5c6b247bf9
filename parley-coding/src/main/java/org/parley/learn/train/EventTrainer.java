package org.parley.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.coding.Coder;
import org.parley.coding.event.EventCoder;
import org.parley.coding.event.ModelPredicateJudge;
import org.parley.coding.event.PredicateModels;
import org.parley.coding.model.LinearModel;
import org.parley.coding.model.ModelSet;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.learn.data.EventBlock;
import org.parley.learn.data.EventSet;

/**
 * Trains the models of predicates: for each CAMEO root whether a predicate is of it, learnt from
 * all predicates of the marked sentences. From which probability on they may speak where the
 * lexicon is silent is found on sentences left out in turn (five folds): there every second answer
 * must be right. A tenth of the sentences is never used.
 */
public final class EventTrainer {
  /** Of the answers that count, this share must be right on sentences left out. */
  private static final double RIGHT = 0.5;

  private static final int STEPS = 100;
  private static final int LEAST_EXAMPLES = 8;
  private static final LogisticTrainer TRAINER = new LogisticTrainer(1.0, 3);

  private final Coder statements;
  private final EventCoder coder;
  private final Function<Document, AnnotatedText> annotator;

  /**
   * @param statements codes what events build on
   * @param coder asks about predicates
   * @param annotator parses sentences
   */
  public EventTrainer(
      Coder statements, EventCoder coder, Function<Document, AnnotatedText> annotator) {
    this.statements = statements;
    this.coder = coder;
    this.annotator = annotator;
  }

  /** Trains on a set without mistakes; progress is told in words. */
  public EventTraining train(EventSet set, Consumer<String> progress) {
    progress.accept("reading " + set.blocks().size() + " event sentences ...");
    List<EventTeacher.Lesson> lessons = new ArrayList<>();
    List<EventHeldOut.Case> left = new ArrayList<>();
    for (EventBlock block : set.blocks()) {
      AnnotatedText text = annotator.apply(block.document());
      EventHeldOut.Case one =
          new EventHeldOut.Case(block, text, List.copyOf(statements.code(text, List.of())));
      if (Folds.heldOut(block.id())) {
        left.add(one);
      } else {
        EventTeacher teacher = new EventTeacher(block);
        coder.code(text, one.statements(), teacher);
        lessons.addAll(teacher.lessons());
      }
    }
    progress.accept("training on " + lessons.size() + " predicates ...");
    List<Isotonic.Scored> unseen = unseen(lessons, set.hash());
    double threshold = threshold(unseen);
    ModelSet models = models(lessons, set.hash(), threshold);
    List<String> report = new ArrayList<>();
    long spoken = unseen.stream().filter(s -> s.p() >= threshold).count();
    long right = unseen.stream().filter(s -> s.p() >= threshold && s.right()).count();
    report.add(
        String.format(
            Locale.ROOT,
            "predicates unknown to the lexicon: %d; at %.2f the models speak of %d and are right"
                + " on %d",
            unseen.size(),
            threshold,
            spoken,
            right));
    return new EventTraining(models, report, EventHeldOut.measure(coder, left, models));
  }

  /** What models say of silent predicates of sentences that they were not trained on. */
  private static List<Isotonic.Scored> unseen(List<EventTeacher.Lesson> lessons, String hash) {
    List<Isotonic.Scored> out = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int left = fold;
      List<EventTeacher.Lesson> used =
          lessons.stream().filter(l -> Folds.of(l.example().block()) != left).toList();
      ModelPredicateJudge judge = new ModelPredicateJudge(models(used, hash, 0));
      for (EventTeacher.Lesson lesson : lessons) {
        if (lesson.silent() && Folds.of(lesson.example().block()) == left) {
          judge
              .guess(lesson.example().features())
              .ifPresent(
                  g ->
                      out.add(
                          new Isotonic.Scored(
                              g.probability(), g.root().equals(lesson.example().label()))));
        }
      }
    }
    return out;
  }

  /** The lowest probability above which enough of the answers are right. */
  private static double threshold(List<Isotonic.Scored> unseen) {
    for (int step = 1; step < STEPS; step++) {
      double at = (double) step / STEPS;
      long spoken = unseen.stream().filter(s -> s.p() >= at).count();
      long right = unseen.stream().filter(s -> s.p() >= at && s.right()).count();
      if (spoken > 0 && right >= RIGHT * spoken) {
        return at;
      }
    }
    return 1;
  }

  private static ModelSet models(List<EventTeacher.Lesson> lessons, String hash, double threshold) {
    Map<String, Integer> counts = new TreeMap<>();
    lessons.forEach(l -> counts.merge(l.example().label(), 1, Integer::sum));
    Set<String> roots = new TreeSet<>(counts.keySet());
    roots.removeIf(
        r -> r.equals(EventTeacher.NOTHING) || counts.getOrDefault(r, 0) < LEAST_EXAMPLES);
    Map<String, LinearModel> models = new TreeMap<>();
    Map<String, Double> thresholds = new TreeMap<>();
    for (String root : roots) {
      List<Example> examples =
          lessons.stream()
              .map(EventTeacher.Lesson::example)
              .map(
                  e ->
                      new Example(
                          e.block(),
                          e.features(),
                          Example.label(e.label().equals(root)),
                          Example.NO))
              .toList();
      models.put(PredicateModels.name(root), TRAINER.train(examples));
      thresholds.put(PredicateModels.name(root), threshold);
    }
    return new ModelSet(PredicateModels.FEATURES, hash, models, thresholds, Map.of());
  }
}

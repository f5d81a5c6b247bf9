package org.parley.learn.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.coding.judge.Judge;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.Question;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.model.Calibration;
import org.parley.coding.model.LinearModel;
import org.parley.coding.model.ModelSet;
import org.parley.coding.statement.StatementCoder;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.learn.data.TrainingBlock;
import org.parley.learn.data.TrainingSet;

/**
 * Trains the statement models. First those that choose content, source and stretches, on the right
 * answers of every block; then those that judge whole statements, on what the first ones make of
 * blocks that they were not trained on. Calibration comes from answers about blocks that were left
 * out in turn (five folds). A tenth of the blocks is never used.
 */
public final class StatementTrainer {
  private static final List<Question> PARTS =
      List.of(Question.CONTENT, Question.SOURCE, Question.SEGMENT);

  /**
   * What is less likely than one in five is no statement. A higher bound would give the best F1 on
   * sentences like those of training, and lose what other texts say in other ways; each record
   * carries its confidence for those who want fewer.
   */
  private static final double LEAST = 0.2;

  /** From here on a model may overrule the rules about a stretch: where contents end is a habit. */
  private static final double SURE = 0.85;

  private static final LogisticTrainer TRAINER = new LogisticTrainer();

  private final StatementCoder coder;
  private final Function<Document, AnnotatedText> annotator;

  /**
   * @param coder asks the questions
   * @param annotator parses blocks
   */
  public StatementTrainer(StatementCoder coder, Function<Document, AnnotatedText> annotator) {
    this.coder = coder;
    this.annotator = annotator;
  }

  /** Trains on a set without mistakes; progress is told in words. */
  public TrainingResult train(TrainingSet set, Consumer<String> progress) {
    progress.accept("reading " + set.blocks().size() + " blocks ...");
    List<Case> all = new ArrayList<>();
    for (TrainingBlock block : set.blocks()) {
      all.add(new Case(block, annotator.apply(block.document())));
    }
    List<Case> used = all.stream().filter(c -> !Folds.heldOut(c.block().id())).toList();
    progress.accept("training on " + used.size() + " blocks ...");
    Map<Question, List<Example>> parts = ask(used, PARTS, fold -> Optional.empty());
    List<ModelSet> folds = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      folds.add(partModels(without(parts, fold), set.hash()));
    }
    List<Example> cues =
        ask(used, List.of(Question.CUE), fold -> Optional.of(new ModelJudge(folds.get(fold))))
            .getOrDefault(Question.CUE, List.of());
    List<String> report = new ArrayList<>();
    ModelSet models = finish(set.hash(), parts, cues, report);
    List<Case> left = all.stream().filter(c -> Folds.heldOut(c.block().id())).toList();
    return new TrainingResult(models, report, HeldOut.measure(coder, left, models));
  }

  private Map<Question, List<Example>> ask(
      List<Case> cases, List<Question> questions, Function<Integer, Optional<Judge>> behind) {
    Map<Question, List<Example>> out = new EnumMap<>(Question.class);
    questions.forEach(q -> out.put(q, new ArrayList<>()));
    for (Case one : cases) {
      Teacher teacher = new Teacher(one.block(), behind.apply(Folds.of(one.block().id())));
      coder.code(one.text(), teacher);
      out.forEach((question, examples) -> examples.addAll(teacher.examples(question)));
    }
    return out;
  }

  private static Map<Question, List<Example>> without(
      Map<Question, List<Example>> examples, int fold) {
    Map<Question, List<Example>> out = new EnumMap<>(Question.class);
    examples.forEach(
        (question, all) ->
            out.put(question, all.stream().filter(e -> Folds.of(e.block()) != fold).toList()));
    return out;
  }

  private static ModelSet partModels(Map<Question, List<Example>> examples, String hash) {
    Map<String, LinearModel> models = new TreeMap<>();
    Map<String, Double> thresholds = new TreeMap<>();
    examples.forEach(
        (question, all) -> {
          if (!all.isEmpty()) {
            models.put(question.model(), TRAINER.train(all));
          }
        });
    thresholds.put(Question.CONTENT.model(), 0.0);
    thresholds.put(Question.SEGMENT.model(), SURE);
    return new ModelSet(StatementModels.FEATURES, hash, models, thresholds, Map.of());
  }

  private static ModelSet finish(
      String hash, Map<Question, List<Example>> parts, List<Example> cues, List<String> report) {
    ModelSet first = partModels(parts, hash);
    Map<String, LinearModel> models = new TreeMap<>(first.models());
    Map<String, Double> thresholds = new TreeMap<>(first.thresholds());
    parts.forEach((question, all) -> report.add(Unseen.of(question, all, TRAINER).line()));
    Unseen unseen = Unseen.of(Question.CUE, cues, TRAINER);
    report.add(unseen.line());
    String cue = Question.CUE.model();
    models.put(cue, TRAINER.train(cues));
    thresholds.put(cue, LEAST);
    Map<String, Calibration> calibrations = Map.of(cue, unseen.calibration());
    return new ModelSet(StatementModels.FEATURES, hash, models, thresholds, calibrations);
  }

  /** A block with its parse. */
  record Case(TrainingBlock block, AnnotatedText text) {}
}

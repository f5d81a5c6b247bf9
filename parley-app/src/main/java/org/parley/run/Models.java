package org.parley.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.coding.event.ModelPredicateJudge;
import org.parley.coding.event.PredicateJudge;
import org.parley.coding.event.PredicateModels;
import org.parley.coding.judge.Judge;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.Question;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.model.ModelFormat;
import org.parley.coding.model.ModelSet;
import org.parley.language.model.ModelException;

/**
 * Which trained models a run uses.
 *
 * @param choice {@code shipped}, {@code none} for rules and lexicon alone, {@code without-NAME} for
 *     all but one, or a file of models of statements that {@code parley train} wrote
 */
public record Models(String choice) {
  public static final String SHIPPED = "shipped";
  public static final String NONE = "none";
  private static final String WITHOUT = "without-";

  /**
   * Who decides what rules leave open.
   *
   * @throws ModelException if the file is wrong
   */
  public Judge judge() {
    Optional<ModelSet> models = set();
    return models.isPresent() ? new ModelJudge(models.get()) : new RuleJudge();
  }

  /** Who decides about predicates that the lexicon does not know. */
  public PredicateJudge predicates() {
    boolean none = choice.equals(NONE) || choice.equals(WITHOUT + PredicateModels.NAME);
    return none ? PredicateJudge.LEXICON : new ModelPredicateJudge(PredicateModels.shipped());
  }

  /**
   * The models themselves; empty where the rules decide alone.
   *
   * @throws ModelException as {@link #judge}
   */
  public Optional<ModelSet> set() {
    if (choice.equals(NONE)) {
      return Optional.empty();
    }
    if (choice.equals(SHIPPED)) {
      return Optional.of(StatementModels.shipped());
    }
    return Optional.of(
        choice.startsWith(WITHOUT)
            ? StatementModels.shipped().without(Set.of(named()))
            : read(Path.of(choice)));
  }

  private static ModelSet read(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      ModelSet models = ModelFormat.read(in);
      if (models.version() != StatementModels.FEATURES) {
        throw new ModelException(
            file + " was trained by another version of Parley; run parley train again");
      }
      return models;
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(
          file + " is no file of models (" + e.getMessage() + "); name one from parley train", e);
    }
  }

  private String named() {
    return choice.substring(WITHOUT.length());
  }

  /** Whether the choice is one that there is. */
  public boolean isKnown() {
    if (choice.startsWith(WITHOUT)) {
      return named().equals(PredicateModels.NAME)
          || Stream.of(Question.values()).anyMatch(q -> q.model().equals(named()));
    }
    return choice.equals(SHIPPED) || choice.equals(NONE) || Files.isRegularFile(Path.of(choice));
  }
}

package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.coding.event.EventCoder;
import org.parley.coding.event.PredicateModels;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.model.ModelFormat;
import org.parley.coding.model.ModelSet;
import org.parley.coding.statement.StatementCoder;
import org.parley.language.Annotator;
import org.parley.language.annotate.ParseScope;
import org.parley.learn.data.EventReader;
import org.parley.learn.data.EventSet;
import org.parley.learn.data.TrainingReader;
import org.parley.learn.data.TrainingSet;
import org.parley.learn.train.EventTrainer;
import org.parley.learn.train.EventTraining;
import org.parley.learn.train.StatementTrainer;
import org.parley.learn.train.TrainingResult;
import org.parley.run.Models;
import org.parley.run.RoomSettings;
import org.parley.run.RoomsSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley train}: trains the statement models on marked sentences, or checks these. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Train the statement models on marked sentences. The same sentences give the same models.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {
  private static final String STATEMENTS = "statements";
  private static final String EVENTS = "events";
  private static final String CODEBOOK = "codebook";

  private final Console console;
  private final RoomsSource rooms;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "training",
      description =
          "Folder with statements/*.txt and codebook/ (default: ${DEFAULT-VALUE}); its README says"
              + " how sentences are marked.")
  private Path folder;

  @Option(names = "--check", description = "Only read the sentences and name every mistake.")
  private boolean check;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "parley-coding/src/main/resources/" + StatementModels.RESOURCE,
      description = "Where the models go (default: where the program is built from).")
  private Path out;

  @Option(
      names = "--events-out",
      paramLabel = "FILE",
      defaultValue = "parley-coding/src/main/resources/" + PredicateModels.RESOURCE,
      description = "Where the models of predicates go (default: as above).")
  private Path eventsOut;

  @Option(
      names = "--only",
      paramLabel = "PART",
      description = "Train only one part: statements, events.")
  private Optional<Part> only = Optional.empty();

  /** What can be trained by itself. */
  enum Part {
    STATEMENTS,
    EVENTS
  }

  TrainCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    Path statements = folder.resolve(STATEMENTS);
    if (!Files.isDirectory(statements)) {
      throw UserException.badArgument(
          folder + " has no folder " + STATEMENTS + "; give the folder of the training sentences");
    }
    TrainingSet set = TrainingReader.read(statements);
    set.problems().forEach(p -> console.out().println(Terminal.safe(p.toString())));
    say(
        "%d sentences, %d passages, %d statements, %d mistakes",
        set.blocks().size() - set.passages(),
        set.passages(),
        set.statements(),
        set.problems().size());
    EventSet events = events();
    if (!set.problems().isEmpty() || !events.problems().isEmpty()) {
      return ExitStatus.FAILED.code();
    }
    if (!check) {
      train(set, events);
    }
    return ExitStatus.DONE.code();
  }

  /** The event sentences; none where the folder has no such part. */
  private EventSet events() throws IOException {
    Path part = folder.resolve(EVENTS);
    if (!Files.isDirectory(part)) {
      return new EventSet(List.of(), List.of(), "");
    }
    EventSet set = EventReader.read(part, codebook().cameo().keySet());
    set.problems().forEach(p -> console.out().println(Terminal.safe(p.toString())));
    say(
        "%d event sentences, %d events, %d mistakes",
        set.blocks().size(), set.events(), set.problems().size());
    return set;
  }

  private void train(TrainingSet set, EventSet events) throws IOException {
    Codebook codebook = codebook();
    checkFolder("--out", out);
    checkFolder("--events-out", eventsOut);
    SettingsResolver settings = new SettingsResolver(console);
    Path home = settings.settings(Map.of(), List.of()).home();
    RoomSettings open = new RoomSettings(ParseScope.ALL, home, new Models(Models.NONE));
    Annotator annotator =
        rooms
            .open(codebook, open, step -> console.err().println("parley: " + step))
            .annotators()
            .get();
    if (only.isEmpty() || only.get() == Part.STATEMENTS) {
      StatementTrainer trainer =
          new StatementTrainer(new StatementCoder(codebook, new RuleJudge()), annotator::annotate);
      TrainingResult result = trainer.train(set, step -> console.err().println("parley: " + step));
      finish(
          result.models(),
          out,
          result.report(),
          "rules:  " + result.heldOut().rules(),
          "models: " + result.heldOut().models());
    }
    if (!events.blocks().isEmpty() && (only.isEmpty() || only.get() == Part.EVENTS)) {
      StatementCoder statements =
          new StatementCoder(codebook, new ModelJudge(StatementModels.shipped()));
      EventTrainer trainer =
          new EventTrainer(statements, new EventCoder(codebook), annotator::annotate);
      EventTraining result =
          trainer.train(events, step -> console.err().println("parley: " + step));
      finish(
          result.models(),
          eventsOut,
          result.report(),
          "lexicon: " + result.heldOut().lexicon(),
          "models:  " + result.heldOut().models());
    }
  }

  private Codebook codebook() {
    return new CodebookLoader().forCase(folder.resolve(CODEBOOK).toString());
  }

  private static void checkFolder(String option, Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw UserException.badArgument(
          option + " " + file + ": its folder does not exist; run from the source, or name a file");
    }
  }

  /** Writes the models and tells how they did, also on what was held out. */
  private void finish(ModelSet models, Path file, List<String> report, String... heldOut)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      ModelFormat.write(models, writer);
    }
    report.forEach(line -> console.out().println(line));
    for (String scores : heldOut) {
      say("held out, %s", scores);
    }
    say("wrote %s", file);
  }

  private void say(String format, Object... values) {
    console.out().println(String.format(Locale.ROOT, format, values));
  }
}

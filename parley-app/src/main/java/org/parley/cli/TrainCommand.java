package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.model.ModelFormat;
import org.parley.coding.statement.StatementCoder;
import org.parley.language.Annotator;
import org.parley.language.annotate.ParseScope;
import org.parley.learn.data.TrainingReader;
import org.parley.learn.data.TrainingSet;
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
    if (!set.problems().isEmpty()) {
      return ExitStatus.FAILED.code();
    }
    if (!check) {
      train(set);
    }
    return ExitStatus.DONE.code();
  }

  private void train(TrainingSet set) throws IOException {
    Path parent = out.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw UserException.badArgument(
          "--out " + out + ": its folder does not exist; run from the source, or name a file");
    }
    Codebook codebook = new CodebookLoader().forCase(folder.resolve(CODEBOOK).toString());
    SettingsResolver settings = new SettingsResolver(console);
    Path home = settings.settings(Map.of(), List.of()).home();
    RoomSettings open = new RoomSettings(ParseScope.ALL, home, new Models("none"));
    Annotator annotator =
        rooms
            .open(codebook, open, step -> console.err().println("parley: " + step))
            .annotators()
            .get();
    StatementTrainer trainer =
        new StatementTrainer(new StatementCoder(codebook, new RuleJudge()), annotator::annotate);
    TrainingResult result = trainer.train(set, step -> console.err().println("parley: " + step));
    try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      ModelFormat.write(result.models(), writer);
    }
    result.report().forEach(line -> console.out().println(line));
    say("held out, rules:  %s", result.heldOut().rules());
    say("held out, models: %s", result.heldOut().models());
    say("wrote %s", out);
  }

  private void say(String format, Object... values) {
    console.out().println(String.format(Locale.ROOT, format, values));
  }
}

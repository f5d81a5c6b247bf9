package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.evaluate.LinkEvaluation;
import org.parley.learn.data.PairReader;
import org.parley.learn.data.PairSet;
import org.parley.run.DocumentCoder;
import org.parley.run.Rooms;
import org.parley.run.RoomsSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley evaluate-links}: measures whether reports of one event are found to be so. */
@Command(
    name = "evaluate-links",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Code pairs of reports and measure which are linked as one event: precision, recall, by"
            + " kind, every pair that came out wrong.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateLinksCommand implements Callable<Integer> {
  private final Console console;
  private final RoomsSource rooms;

  @Parameters(
      index = "0",
      paramLabel = "PAIRS",
      description = "A folder of pairs; the format stands in training/README.md.")
  private Path pairs;

  @Mixin private Options options;

  EvaluateLinksCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(pairs)) {
      throw UserException.badArgument(pairs + " is no folder; PAIRS is a folder of pairs");
    }
    PairSet set = PairReader.read(pairs);
    set.problems().forEach(p -> console.err().println("parley: " + Terminal.safe(p.toString())));
    if (!set.problems().isEmpty() || set.pairs().isEmpty()) {
      throw UserException.badArgument(
          pairs
              + " has "
              + set.problems().size()
              + " mistakes and "
              + set.pairs().size()
              + " pairs; correct the files");
    }
    Settings settings = new SettingsResolver(console).settings(options.given(), List.of());
    Codebook codebook = new CodebookLoader().forCase(settings.caseName());
    Rooms open = rooms.open(codebook, settings.rooms(), step -> {});
    DocumentCoder coder = new DocumentCoder(open);
    LinkEvaluation evaluation =
        new LinkEvaluation(codebook, document -> coder.code(document).records());
    set.pairs().forEach(evaluation::add);
    evaluation.lines().forEach(line -> console.out().println(Terminal.safe(line)));
    return ExitStatus.DONE.code();
  }
}

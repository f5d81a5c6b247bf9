package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.document.Document;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.GoldFiles;
import org.parley.exchange.FormatException;
import org.parley.exchange.GoldRecord;
import org.parley.record.CodedRecord;
import org.parley.run.CodedDocument;
import org.parley.run.RoomsSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley evaluate}: codes documents and measures the records against a reference. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Code documents and measure the records against a reference: precision, recall and F1 with"
            + " intervals, confusions, every miss and false alarm.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final RoomsSource rooms;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "Records as parley code writes them (.jsonl), or a folder with a .json for each document.")
  private Path gold;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = PathHelp.TEXT)
  private List<String> paths;

  @Mixin private Inputs inputs;
  @Mixin private Options options;

  EvaluateCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(gold)) {
      throw UserException.badArgument(
          gold + " does not exist; GOLD is the file or folder of the reference");
    }
    CodingRun run = new CodingRun(console, rooms, options, inputs, paths);
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, List<CodedRecord>> coded = new LinkedHashMap<>();
    ReportingSink<CodedDocument> sink =
        run.run(
            one -> {
              documents.put(one.document().id(), one.document());
              coded.put(one.document().id(), one.records());
            });
    Map<String, List<GoldRecord>> reference;
    try {
      reference = GoldFiles.read(gold, documents);
    } catch (FormatException e) {
      throw new UserException(
          ExitStatus.BAD_ARGUMENTS, e.getMessage() + "; correct the reference", e);
    }
    if (reference.isEmpty()) {
      throw UserException.badArgument(gold + " has no record of any document that was read");
    }
    Evaluation evaluation = new Evaluation(run.codebook());
    reference.forEach(
        (id, records) -> {
          Document document = documents.get(id);
          if (document != null) {
            evaluation.add(document, records, coded.getOrDefault(id, List.of()));
          }
        });
    evaluation.lines().forEach(line -> console.out().println(Terminal.safe(line)));
    return sink.finish().code();
  }
}

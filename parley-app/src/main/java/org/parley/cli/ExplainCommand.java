package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.coding.model.ModelSet;
import org.parley.explain.Explanation;
import org.parley.record.CodedRecord;
import org.parley.run.CodedDocument;
import org.parley.run.RoomsSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley explain}: codes the documents again and tells why a record is as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Code the documents again and tell why a record is as it is: rule, codebook entry, sentence"
            + " with its parse.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final RoomsSource rooms;

  @Parameters(index = "0", paramLabel = "RECORD_ID", description = "The id of a record.")
  private String id;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = PathHelp.TEXT)
  private List<String> paths;

  @Mixin private Inputs inputs;
  @Mixin private Options options;

  ExplainCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    CodingRun run = new CodingRun(console, rooms, options, inputs, paths);
    List<String> lines = new ArrayList<>();
    ReportingSink<CodedDocument> sink =
        run.run(
            coded -> {
              for (CodedRecord record : coded.records()) {
                if (record.id().equals(id)) {
                  Optional<ModelSet> models = run.settings().models().set();
                  lines.addAll(
                      new Explanation(run.codebook(), coded.annotation(), models).lines(record));
                }
              }
            });
    if (lines.isEmpty()) {
      throw new UserException(
          ExitStatus.FAILED,
          "no record "
              + id
              + " in "
              + String.join(", ", paths)
              + " with the case "
              + run.codebook().id()
              + "; ids are in the output of parley code with the same paths and case");
    }
    lines.forEach(line -> console.out().println(Terminal.safe(line)));
    return sink.finish().code();
  }
}

package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.document.Document;
import org.parley.dossier.Brief;
import org.parley.dossier.Dossier;
import org.parley.dossier.References;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.CodedRecord;
import org.parley.run.CodedDocument;
import org.parley.run.RoomsSource;
import org.parley.track.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley brief}: the brief on standard output, the dossier beside it. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Read, code and track: print a brief of one screen and write the dossier.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class BriefCommand implements Callable<Integer> {
  private final Console console;
  private final RoomsSource rooms;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "PATH", description = PathHelp.TEXT)
  private List<String> paths;

  @Mixin private Inputs inputs;
  @Mixin private Options options;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "dossier.html",
      description = "The dossier, one self-contained page. Default: ${DEFAULT-VALUE}.")
  private String out;

  BriefCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (out.equals("-")) {
      throw UserException.badArgument("--out must name a file: standard output has the brief");
    }
    CodingRun run = new CodingRun(console, rooms, options, inputs, paths);
    try (OutputFile file = OutputFile.open(out, console)) {
      List<Document> documents = new ArrayList<>();
      Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
      ReportingSink<CodedDocument> sink =
          run.run(
              coded -> {
                documents.add(coded.document());
                records.put(coded.document().id(), coded.records());
              });
      List<String> unread = sink.report().failures();
      if (documents.isEmpty() && unread.isEmpty()) {
        throw new UserException(
            ExitStatus.FAILED,
            "no document found in "
                + String.join(", ", paths)
                + "; give files or folders with .txt, .html or .jsonl");
      }
      Ledger ledger = MemoryLedger.of(run.codebook(), documents, records);
      Findings findings = Findings.of(ledger);
      References references = new References();
      List<String> lines = Brief.lines(findings, references, unread);
      Dossier.write(file.writer(), ledger, findings, references, unread);
      file.finish();
      lines.forEach(console.out()::println);
      console.out().println();
      console.out().println("Numbers lead to the sentences in " + out);
      return sink.finish().code();
    }
  }
}

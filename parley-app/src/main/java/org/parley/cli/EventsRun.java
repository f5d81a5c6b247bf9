package org.parley.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.exchange.EventReader;
import org.parley.exchange.events.EventDocument;
import org.parley.exchange.events.EventRow;
import org.parley.reading.DocumentReader;
import org.parley.reading.LanguagePolicy;
import org.parley.reading.ReadResult;
import org.parley.run.Pipeline;
import org.parley.run.RoomsSource;

/**
 * Gives the events of what the arguments name: documents are coded; events of files of records are
 * taken as they are, and documents named beside them only tell outlet and date.
 */
final class EventsRun {
  private final Console console;
  private final Inputs inputs;
  private final RecordFiles records;
  private final CodingRun coding;

  EventsRun(Console console, RoomsSource rooms, Options options, Inputs inputs, List<String> paths)
      throws IOException {
    this.inputs = inputs;
    this.records = new RecordFiles(console.in(), paths);
    this.console = console.reading(records.in());
    this.coding = new CodingRun(this.console, rooms, options, inputs, paths);
  }

  /** Whether nothing is coded. */
  boolean isOfRecords() {
    return !records.isEmpty();
  }

  Codebook codebook() {
    return coding.codebook();
  }

  ExitStatus run(EventOutput output) throws IOException {
    return isOfRecords() ? records(output) : coding.run(new CodedEvents(output)).finish();
  }

  private ExitStatus records(EventOutput output) throws IOException {
    Map<String, EventDocument> documents = new HashMap<>();
    ExitStatus status = documents(documents);
    TreeSet<String> unknown = new TreeSet<>();
    TreeSet<String> codebooks = new TreeSet<>();
    records.read(
        new EventReader(
            (id, event) -> {
              String document = event.provenance().document();
              if (!documents.isEmpty() && !documents.containsKey(document)) {
                unknown.add(document);
              }
              codebooks.add(event.provenance().codebook());
              EventDocument facts = documents.getOrDefault(document, EventDocument.known(document));
              output.event(EventRow.of(id, event, facts, OptionalInt.empty()));
            }));
    tell(unknown, codebooks);
    return status;
  }

  private ExitStatus documents(Map<String, EventDocument> documents) throws IOException {
    if (records.documents().isEmpty()) {
      return ExitStatus.DONE;
    }
    DocumentReader reader = new DocumentReader(inputs.settings(LanguagePolicy.ANY), console.in());
    ReportingSink<Document> sink =
        new ReportingSink<>(
            console, coding.settings(), d -> documents.put(d.id(), EventDocument.of(d)));
    try (Stream<ReadResult> results = reader.read(records.documents())) {
      Pipeline.read(results, sink);
    }
    return sink.finish();
  }

  private void tell(TreeSet<String> unknown, TreeSet<String> codebooks) {
    if (!unknown.isEmpty()) {
      say(
          unknown.size()
              + " documents of the records are not among those given, such as \""
              + unknown.first()
              + "\"; their outlet and date stay empty");
    }
    codebooks.remove(codebook().reference());
    if (!codebooks.isEmpty()) {
      say(
          "the records were coded with "
              + String.join(", ", codebooks)
              + "; labels of codes and names of states are those of "
              + codebook().reference()
              + ", which --case changes");
    }
  }

  private void say(String message) {
    if (coding.settings().verbosity() != Settings.Verbosity.QUIET) {
      console.err().println("parley: " + Terminal.safe(message));
    }
  }
}

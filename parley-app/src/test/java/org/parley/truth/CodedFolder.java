package org.parley.truth;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.ledger.MemoryLedger;
import org.parley.reading.DocumentReader;
import org.parley.reading.LanguagePolicy;
import org.parley.reading.ReadResult;
import org.parley.reading.ReadSettings;
import org.parley.record.CodedRecord;
import org.parley.run.CodedDocument;
import org.parley.run.LanguageRooms;
import org.parley.run.Pipeline;
import org.parley.run.RoomSettings;
import org.parley.run.Rooms;
import org.parley.run.Sink;
import org.parley.track.Findings;

/** A folder of documents read and coded with the codebook inside it and the shipped models. */
public final class CodedFolder {
  private CodedFolder() {}

  public static Findings findings(Path folder) throws Exception {
    Codebook codebook = new CodebookLoader().forCase(folder.resolve("codebook"));
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    Rooms rooms = new LanguageRooms().open(codebook, RoomSettings.shipped(home), message -> {});
    List<Document> documents = new ArrayList<>();
    Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
    DocumentReader reader =
        new DocumentReader(
            ReadSettings.of(LanguagePolicy.ENGLISH_ONLY), InputStream.nullInputStream());
    try (Stream<ReadResult> results = reader.read(List.of(folder.toString()))) {
      new Pipeline(rooms, 1).run(results, new Keeper(documents, records));
    }
    return Findings.of(MemoryLedger.of(codebook, documents, records));
  }

  /** Keeps every document; in an example none may fail. */
  private record Keeper(List<Document> documents, Map<String, List<CodedRecord>> records)
      implements Sink<CodedDocument> {
    @Override
    public void done(CodedDocument coded) {
      documents.add(coded.document());
      records.put(coded.document().id(), coded.records());
    }

    @Override
    public void failed(Document document, Throwable cause) {
      throw new AssertionError(document.id() + " could not be coded", cause);
    }

    @Override
    public void unread(ReadResult.Failure failure) {
      throw new AssertionError(failure.message());
    }

    @Override
    public void passedOver(ReadResult.PassedOver passed) {
      // Tables and notes beside the documents.
    }
  }
}

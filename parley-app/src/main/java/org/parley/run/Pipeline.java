package org.parley.run;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.document.Document;
import org.parley.reading.ReadResult;

/** From what the reader gives to coded documents in input order, on any number of threads. */
public final class Pipeline {
  private final Rooms rooms;
  private final int threads;

  public Pipeline(Rooms rooms, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + threads);
    }
    this.rooms = rooms;
    this.threads = threads;
  }

  /** Hands one result to the sink. */
  private interface Delivery<T> {
    void to(Sink<T> sink) throws IOException;
  }

  /** Codes every document; one that cannot be coded is handed to the sink, and the run goes on. */
  public void run(Stream<ReadResult> results, Sink<CodedDocument> sink) throws IOException {
    OrderedPool.<ReadResult, Delivery<CodedDocument>, IOException>run(
        results.iterator(),
        threads,
        () -> {
          DocumentCoder coder = new DocumentCoder(rooms);
          return result -> deliver(result, document -> code(coder, document));
        },
        delivery -> delivery.to(sink));
  }

  /** Hands the documents on as they were read. */
  public static void read(Stream<ReadResult> results, Sink<Document> sink) throws IOException {
    for (var it = results.iterator(); it.hasNext(); ) {
      Pipeline.<Document>deliver(it.next(), document -> s -> s.done(document)).to(sink);
    }
  }

  private static <T> Delivery<T> deliver(ReadResult result, Function<Document, Delivery<T>> use) {
    return result.fold(
        new ReadResult.Cases<Delivery<T>>() {
          @Override
          public Delivery<T> read(Document document) {
            return use.apply(document);
          }

          @Override
          public Delivery<T> passedOver(ReadResult.PassedOver passed) {
            return sink -> sink.passedOver(passed);
          }

          @Override
          public Delivery<T> failed(ReadResult.Failure failure) {
            return sink -> sink.unread(failure);
          }
        });
  }

  private static Delivery<CodedDocument> code(DocumentCoder coder, Document document) {
    try {
      CodedDocument coded = coder.code(document);
      return sink -> sink.done(coded);
    } catch (RuntimeException | StackOverflowError e) {
      // Hostile text can break a rule; the other documents must not suffer from it.
      return sink -> sink.failed(document, e);
    }
  }
}

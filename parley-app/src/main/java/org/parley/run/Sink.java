package org.parley.run;

import java.io.IOException;
import org.parley.document.Document;
import org.parley.reading.ReadResult;

/**
 * Takes what a run comes to, in input order, on the thread that started the run.
 *
 * @param <T> what a document becomes: itself, or a {@link CodedDocument}
 */
public interface Sink<T> {
  void done(T document) throws IOException;

  /** A document that was read but could not be coded. */
  void failed(Document document, Throwable cause);

  void unread(ReadResult.Failure failure);

  void passedOver(ReadResult.PassedOver passed);
}

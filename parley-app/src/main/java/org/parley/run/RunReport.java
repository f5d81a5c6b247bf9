package org.parley.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.document.Document;
import org.parley.reading.PassReason;
import org.parley.reading.ReadResult;

/** What became of the inputs of one run. Filled by one thread. */
public final class RunReport {
  private final List<String> failures = new ArrayList<>();
  private final Map<PassReason, Integer> passedOver = new EnumMap<>(PassReason.class);
  private int done;

  public void done() {
    done++;
  }

  /** Notes a document that could not be coded, and gives the message. */
  public String failed(Document document, Throwable cause) {
    return note(
        document.id()
            + ": could not be coded ("
            + cause
            + "); run again with --verbose for the place, and report it");
  }

  /** Notes what could not be read, and gives the message. */
  public String unread(ReadResult.Failure failure) {
    return note(failure.message());
  }

  public void passedOver(ReadResult.PassedOver passed) {
    passedOver.merge(passed.reason(), 1, Integer::sum);
  }

  private String note(String message) {
    failures.add(message);
    return message;
  }

  /** Number of documents that came through. */
  public int documents() {
    return done;
  }

  /** One message for each document that did not. */
  public List<String> failures() {
    return Collections.unmodifiableList(failures);
  }

  public Map<PassReason, Integer> passedOver() {
    return Collections.unmodifiableMap(passedOver);
  }
}

package org.parley.reading;

import java.util.Objects;
import org.parley.document.Document;

/** What became of one thing that a run came to. */
public sealed interface ReadResult {
  /** Calls the case that this result is. */
  <R> R fold(Cases<R> cases);

  /** One answer for each kind of result. */
  interface Cases<R> {
    R read(Document document);

    R passedOver(PassedOver passed);

    R failed(Failure failure);
  }

  /** A document. */
  record Success(Document document) implements ReadResult {
    public Success {
      Objects.requireNonNull(document, "document");
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.read(document);
    }
  }

  /**
   * Something left out that is no error.
   *
   * @param where path or document as the user knows it
   * @param detail what was seen, such as the language; may be empty
   */
  record PassedOver(String where, PassReason reason, String detail) implements ReadResult {
    public PassedOver {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.passedOver(this);
    }

    /** One line for the run report. */
    public String message() {
      return where + ": " + reason.label() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
  }

  /**
   * A document, line or table row that could not be read; the run goes on after it.
   *
   * @param where file, with line and column if it has them
   * @param what what is wrong
   * @param remedy what the user can do
   */
  record Failure(String where, String what, String remedy) implements ReadResult {
    public Failure {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(remedy, "remedy");
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.failed(this);
    }

    /** One line for the run report. */
    public String message() {
      return where + ": " + what + "; " + remedy;
    }
  }
}

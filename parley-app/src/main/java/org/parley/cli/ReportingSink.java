package org.parley.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.parley.document.Document;
import org.parley.reading.PassReason;
import org.parley.reading.ReadResult;
import org.parley.run.RunReport;
import org.parley.run.Sink;

/** Passes documents on, and names on standard error what could not be read or coded. */
final class ReportingSink<T> implements Sink<T> {
  /** Takes a document that came through. */
  interface Taker<T> {
    void take(T document) throws IOException;
  }

  private final PrintStream err;
  private final Settings settings;
  private final Progress progress;
  private final Taker<T> taker;
  private final RunReport report = new RunReport();

  ReportingSink(Console console, Settings settings, Taker<T> taker) {
    this.err = console.err();
    this.settings = settings;
    this.progress = new Progress(console, settings);
    this.taker = taker;
  }

  @Override
  public void done(T document) throws IOException {
    report.done();
    taker.take(document);
    progress.documents(report.documents());
  }

  @Override
  public void failed(Document document, Throwable cause) {
    say(report.failed(document, cause));
    if (settings.verbosity() == Settings.Verbosity.VERBOSE) {
      cause.printStackTrace(err);
    }
  }

  @Override
  public void unread(ReadResult.Failure failure) {
    say(report.unread(failure));
  }

  @Override
  public void passedOver(ReadResult.PassedOver passed) {
    report.passedOver(passed);
    if (settings.verbosity() == Settings.Verbosity.VERBOSE) {
      say(passed.message());
    }
  }

  RunReport report() {
    return report;
  }

  /** Says at the end what was passed over, and gives the status of the run. */
  ExitStatus finish() {
    progress.done(report.documents());
    if (settings.verbosity() == Settings.Verbosity.NORMAL) {
      report
          .passedOver()
          .forEach(
              (PassReason reason, Integer n) ->
                  say("passed over " + n + ": " + reason.label() + " (--verbose names them)"));
    }
    return report.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_UNREAD;
  }

  private void say(String message) {
    progress.endLine();
    err.println("parley: " + Terminal.safe(message));
  }
}

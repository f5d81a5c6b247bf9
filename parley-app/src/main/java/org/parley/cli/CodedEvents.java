package org.parley.cli;

import java.io.IOException;
import java.util.OptionalInt;
import org.parley.document.Document;
import org.parley.exchange.events.EventDocument;
import org.parley.exchange.events.EventRow;
import org.parley.language.AnnotatedText;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.run.CodedDocument;

/** Hands on the events of coded documents. */
final class CodedEvents implements ReportingSink.Taker<CodedDocument> {
  private final EventOutput output;

  CodedEvents(EventOutput output) {
    this.output = output;
  }

  @Override
  public void take(CodedDocument coded) throws IOException {
    Document document = coded.document();
    EventDocument facts = EventDocument.of(document);
    AnnotatedText text = coded.annotation();
    output.document(document, text.sentences().size());
    for (CodedRecord record : coded.records()) {
      if (record instanceof Event event) {
        int begin = event.provenance().evidence().begin();
        OptionalInt number =
            text.sentenceAt(begin).stream().mapToInt(s -> s.index() + 1).findFirst();
        output.event(EventRow.of(event.id(), event, facts, number));
      }
    }
  }
}

package org.parley.run;

import java.util.ArrayList;
import java.util.List;
import org.parley.coding.Coder;
import org.parley.document.Document;
import org.parley.exchange.RecordOrder;
import org.parley.language.AnnotatedText;
import org.parley.language.Annotator;
import org.parley.record.CodedRecord;

/** Annotates and codes one document after another. Not thread-safe: its annotator is not. */
public final class DocumentCoder {
  private final Annotator annotator;
  private final List<Coder> coders;

  public DocumentCoder(Rooms rooms) {
    this.annotator = rooms.annotators().get();
    this.coders = rooms.coders();
  }

  public CodedDocument code(Document document) {
    AnnotatedText text = annotator.annotate(document);
    List<CodedRecord> records = new ArrayList<>();
    for (Coder coder : coders) {
      records.addAll(coder.code(text, List.copyOf(records)));
    }
    return new CodedDocument(text, RecordOrder.sorted(records));
  }
}

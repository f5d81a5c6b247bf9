package org.parley.language;

import org.parley.document.Document;

/** Annotates documents. Implementations are not thread-safe: one per thread, sharing the models. */
public interface Annotator {
  /** Annotates one document; the same document gives the same annotation. */
  AnnotatedText annotate(Document document);
}

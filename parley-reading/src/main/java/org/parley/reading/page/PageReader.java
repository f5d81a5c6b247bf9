package org.parley.reading.page;

import org.parley.reading.RawDocument;
import org.parley.reading.source.UnreadableException;

/** An HTML page to a document. */
public final class PageReader {
  private final int maxDepth;

  public PageReader(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  public RawDocument read(String id, byte[] bytes) throws UnreadableException {
    throw new UnreadableException("pages are not read yet" + maxDepth, "wait");
  }
}

package org.parley.reading.boilerplate;

import java.util.List;
import org.parley.document.Span;
import org.parley.reading.text.TextLine;

/** Finds boilerplate. */
public final class BoilerplateFinder {
  public static BoilerplateFinder standard() {
    return new BoilerplateFinder();
  }

  public List<Span> find(String text, List<TextLine> lines) {
    return List.of();
  }
}

package org.parley.learn.data;

import java.util.List;
import java.util.Locale;
import org.parley.document.Document;

/**
 * A sentence or passage with every statement in it.
 *
 * @param id unique in the folder
 * @param place file and line, for messages
 * @param text plain, paragraphs parted by an empty line
 */
public record TrainingBlock(
    String id, String place, Style style, String text, List<MarkedStatement> statements) {
  public TrainingBlock {
    statements = List.copyOf(statements);
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("id and text of a block must not be blank: " + place);
    }
  }

  /** True for a longer passage, false for a sentence or two. */
  public boolean passage() {
    return id.toLowerCase(Locale.ROOT).matches(".*-p[0-9]+");
  }

  /** The block as a document without date. */
  public Document document() {
    return Document.of(id, text);
  }
}

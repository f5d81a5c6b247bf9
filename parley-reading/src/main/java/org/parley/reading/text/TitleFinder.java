package org.parley.reading.text;

import java.util.List;
import java.util.Optional;

/** The first line of a plain text as its title, if it looks like one. */
public final class TitleFinder {
  private TitleFinder() {}

  /**
   * The title.
   *
   * @param lines of the whole text, without those that are boilerplate
   */
  public static Optional<String> find(List<TextLine> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    TextLine first = lines.get(0);
    boolean apart = first.block() != lines.get(1).block() || !lines.get(1).isLikeTitle();
    return Optional.of(first.text())
        .filter(text -> apart && first.isLikeTitle())
        .map(text -> text.replaceAll("\\s+", " "));
  }
}

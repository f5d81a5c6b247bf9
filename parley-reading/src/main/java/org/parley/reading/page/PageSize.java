package org.parley.reading.page;

import org.jsoup.nodes.Document;

/**
 * Cutting elements out of a page and Readability take time that grows with the square of the page's
 * size. Articles are far below this bound; above it only the linear ways are taken.
 */
final class PageSize {
  private static final int HUGE = 30_000;

  private PageSize() {}

  static boolean isHuge(Document page) {
    return page.stream().skip(HUGE).findFirst().isPresent();
  }
}

package org.parley.dossier;

/** Agreements with the claims made of them, and red lines. */
final class PageClaims {
  private PageClaims() {}

  static void write(Page page) {
    page.openSection(PageSection.CLAIMS);
    if (page.findings().agreements().isEmpty() && page.findings().redLines().isEmpty()) {
      page.html().element("p", "Nothing on record.");
    }
    PageCommitments.write(page);
    PageRedLines.write(page);
    page.closeSection();
  }
}

package org.parley.dossier;

import java.util.List;

/**
 * A heading with entries, the weightiest first; an entry is what stays together when the screen is
 * too small for all.
 */
record BriefSection(String heading, List<Entry> entries) {
  BriefSection {
    entries = List.copyOf(entries);
  }

  /** Text after a head that stands in the margin; the text may wrap. */
  record Entry(List<Part> parts) {
    Entry {
      parts = List.copyOf(parts);
    }

    static Entry of(String head, String text) {
      return new Entry(List.of(new Part(head, text)));
    }
  }

  /** One wrapped line of an entry. */
  record Part(String head, String text) {}
}

package org.parley.dossier;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A heading with entries, the weightiest first; an entry is what stays together when the screen is
 * too small for all. What compares the sides is one entry, so that none is told without the other.
 *
 * @param keep number of entries that are never left out
 */
record BriefSection(String heading, List<Entry> entries, int keep) {
  BriefSection {
    entries = List.copyOf(entries);
  }

  /** A section of which at least the first entries are told. */
  static BriefSection keeping(int most, String heading, List<Entry> entries) {
    return new BriefSection(heading, entries, Math.min(most, entries.size()));
  }

  /** A section that is told in full. */
  static BriefSection whole(String heading, List<Entry> entries) {
    return new BriefSection(heading, entries, entries.size());
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
  record Part(String head, String text) {
    /** A quotation needs this much to say anything; otherwise the part takes two lines. */
    private static final int LEAST = 44;

    /**
     * A part whose words from a document are cut so that it fills one line, or two.
     *
     * @param quote makes what is shown of words that were cut to a length
     */
    static Part fitting(String head, String before, IntFunction<String> quote, String after) {
      int line = BriefLayout.WIDTH - head.length();
      int room = line - before.length() - after.length() - 2;
      // Of two lines the first may break early.
      int most = room >= LEAST ? room : Math.max(LEAST, room + line - 12);
      return new Part(head, before + quote.apply(most) + after);
    }
  }
}

package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;

/** Sections on one screen: the longest sections give way until all fits. */
final class BriefLayout {
  static final int WIDTH = 100;
  static final int LINES = 60;

  private BriefLayout() {}

  /** The lines; sections without entries are left out. */
  static List<String> lines(String title, List<BriefSection> sections) {
    List<List<List<String>>> entries = new ArrayList<>();
    List<Integer> shown = new ArrayList<>();
    for (BriefSection section : sections) {
      List<List<String>> rendered = section.entries().stream().map(BriefLayout::render).toList();
      entries.add(rendered);
      shown.add(rendered.size());
    }
    while (height(entries, shown) + 1 > LINES && drop(entries, shown)) {
      // One entry less each time.
    }
    List<String> out = new ArrayList<>();
    out.add(title);
    for (int i = 0; i < sections.size(); i++) {
      int all = entries.get(i).size();
      if (all == 0) {
        continue;
      }
      String heading = sections.get(i).heading();
      if (!heading.isEmpty()) {
        String rest =
            shown.get(i) < all
                ? "  (" + shown.get(i) + " of " + all + "; the rest in the dossier)"
                : "";
        out.add("");
        out.add(heading + rest);
      }
      entries.get(i).subList(0, shown.get(i)).forEach(out::addAll);
    }
    return out;
  }

  private static List<String> render(BriefSection.Entry entry) {
    List<String> lines = new ArrayList<>();
    for (BriefSection.Part part : entry.parts()) {
      lines.addAll(PlainText.wrap(part.head(), part.text(), WIDTH));
    }
    return lines;
  }

  private static int height(List<List<List<String>>> entries, List<Integer> shown) {
    int sum = 0;
    for (int i = 0; i < entries.size(); i++) {
      sum += entries.get(i).isEmpty() ? 0 : 2 + height(entries.get(i), shown.get(i));
    }
    return sum;
  }

  private static int height(List<List<String>> entries, int shown) {
    return entries.subList(0, shown).stream().mapToInt(List::size).sum();
  }

  /** Leaves out the last entry of the highest section that has more than one. */
  private static boolean drop(List<List<List<String>>> entries, List<Integer> shown) {
    int highest = -1;
    int most = 0;
    for (int i = 0; i < entries.size(); i++) {
      int height = height(entries.get(i), shown.get(i));
      if (shown.get(i) > 1 && height >= most) {
        highest = i;
        most = height;
      }
    }
    if (highest < 0) {
      return false;
    }
    shown.set(highest, shown.get(highest) - 1);
    return true;
  }
}

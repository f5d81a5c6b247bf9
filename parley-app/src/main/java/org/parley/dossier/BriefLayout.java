package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * Sections on one screen. If they do not fit, the blank lines between them go first; then the
 * longest sections give up their last entries until all fits.
 */
final class BriefLayout {
  static final int WIDTH = 100;
  static final int LINES = 64;

  private final List<BriefSection> sections;
  private final List<List<List<String>>> entries = new ArrayList<>();
  private final List<Integer> shown = new ArrayList<>();

  private BriefLayout(List<BriefSection> sections) {
    this.sections = sections;
    for (BriefSection section : sections) {
      List<List<String>> rendered = section.entries().stream().map(BriefLayout::render).toList();
      entries.add(rendered);
      shown.add(rendered.size());
    }
  }

  /** The lines; sections without entries are left out. */
  static List<String> lines(String title, List<BriefSection> sections) {
    return new BriefLayout(sections).lines(title);
  }

  private List<String> lines(String title) {
    boolean airy = height(true) <= LINES;
    while (height(airy) > LINES && drop()) {
      // One entry less each time.
    }
    List<String> out = new ArrayList<>();
    out.add(title);
    for (int i = 0; i < sections.size(); i++) {
      int all = entries.get(i).size();
      String heading = sections.get(i).heading();
      if (all > 0 && !heading.isEmpty()) {
        if (airy) {
          out.add("");
        }
        String rest =
            shown.get(i) < all
                ? "  (" + shown.get(i) + " of " + all + "; the rest in the dossier)"
                : "";
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

  /** With the title. */
  private int height(boolean airy) {
    int sum = 1;
    for (int i = 0; i < entries.size(); i++) {
      boolean headed = !sections.get(i).heading().isEmpty() && !entries.get(i).isEmpty();
      sum += (headed ? airy ? 2 : 1 : 0) + height(i);
    }
    return sum;
  }

  private int height(int section) {
    return entries.get(section).subList(0, shown.get(section)).stream().mapToInt(List::size).sum();
  }

  /** Leaves out the last entry of the highest section that can spare one. */
  private boolean drop() {
    int highest = -1;
    int most = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (shown.get(i) > sections.get(i).keep() && height(i) >= most) {
        highest = i;
        most = height(i);
      }
    }
    if (highest < 0) {
      return false;
    }
    shown.set(highest, shown.get(highest) - 1);
    return true;
  }
}

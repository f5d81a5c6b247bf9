package org.parley.truth;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.track.Findings;
import org.parley.track.redline.RedLineStory;

/** Whose red line stands in which sentence, and which documents tell what came near it. */
public final class RedLineComparison implements Comparison {
  private static final String CONSTRUCT = "red_lines";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<RedLineStory>(
            row -> row.get("id") + " " + row.get("holder") + " " + row.get("condition"),
            story ->
                Telling.of(
                    story.sayings().get(0).record(),
                    story.holder(),
                    "near " + String.join(" ", near(story))),
            (row, story) ->
                said(row, story)
                    && row.get("holder").equals(story.holder())
                    && near(story).containsAll(expected(row)),
            RedLineComparison::said)
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), findings.redLines());
  }

  private static boolean said(TruthRow row, RedLineStory story) {
    return story.sayings().stream().anyMatch(s -> row.pointer().leadsTo(s.record()));
  }

  private static Set<String> near(RedLineStory story) {
    Set<String> out = new TreeSet<>();
    story.near().forEach(n -> out.add(n.report().document().id()));
    return out;
  }

  private static Set<String> expected(TruthRow row) {
    Set<String> out = row.firm() ? row.values("came near") : new TreeSet<>();
    out.remove("");
    return out;
  }
}

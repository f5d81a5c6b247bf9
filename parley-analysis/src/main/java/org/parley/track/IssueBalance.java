package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.record.CommonGround;
import org.parley.record.Disagreement;

/** What is said to be shared and what disputed on one issue. */
public record IssueBalance(
    String issue,
    String label,
    List<Report<CommonGround>> shared,
    List<Report<Disagreement>> disputed) {
  public IssueBalance {
    shared = List.copyOf(shared);
    disputed = List.copyOf(disputed);
  }

  /** Issues with anything on record, in the codebook's order, unknown ones after. */
  static List<IssueBalance> of(
      Codebook codebook, List<Report<CommonGround>> shared, List<Report<Disagreement>> disputed) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Issue issue : codebook.issues()) {
      labels.put(issue.id(), issue.label());
    }
    shared.forEach(r -> labels.putIfAbsent(r.record().issue(), r.record().issue()));
    disputed.forEach(r -> labels.putIfAbsent(r.record().issue(), r.record().issue()));
    List<IssueBalance> out = new ArrayList<>();
    labels.forEach(
        (id, label) -> {
          List<Report<CommonGround>> s =
              shared.stream().filter(r -> r.record().issue().equals(id)).toList();
          List<Report<Disagreement>> d =
              disputed.stream().filter(r -> r.record().issue().equals(id)).toList();
          if (s.size() + d.size() > 0) {
            out.add(new IssueBalance(id, label, s, d));
          }
        });
    return out;
  }
}

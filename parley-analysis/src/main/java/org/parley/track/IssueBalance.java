package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.record.CommonGround;
import org.parley.record.Disagreement;
import org.parley.record.Labelled;
import org.parley.track.position.IssueStanding;

/**
 * One issue: what is said outright to be shared and disputed, each by its claimant, and how the
 * sides stand on its propositions by their officials' words. Neither overrules the other.
 *
 * @param standing by the propositions; empty where nobody took a position on any
 */
public record IssueBalance(
    String issue,
    String label,
    List<Report<CommonGround>> shared,
    List<Report<Disagreement>> disputed,
    Optional<IssueStanding> standing) {
  public IssueBalance {
    Objects.requireNonNull(standing, "standing");
    shared = List.copyOf(shared);
    disputed = List.copyOf(disputed);
  }

  /** Whether what is said outright and what the positions show go together. */
  public enum Fit implements Labelled {
    /** Only one of the two is there, or one of them settles nothing. */
    NOT_COMPARABLE,
    /** Nothing that one shows is excluded by the other. */
    AGREE,
    /** Said to be shared only, and the positions are opposed. */
    SAID_SHARED_HELD_OPPOSED,
    /** Said to be disputed only, and the positions are shared. */
    SAID_DISPUTED_HELD_SHARED
  }

  public Fit fit() {
    if (shared.isEmpty() && disputed.isEmpty()) {
      return Fit.NOT_COMPARABLE;
    }
    return standing.map(s -> fit(s.kind())).orElse(Fit.NOT_COMPARABLE);
  }

  private Fit fit(IssueStanding.Kind kind) {
    return switch (kind) {
      case IN_PART -> Fit.AGREE;
      case EXHAUSTED, OPPOSED -> disputed.isEmpty() ? Fit.SAID_SHARED_HELD_OPPOSED : Fit.AGREE;
      case SHARED -> shared.isEmpty() ? Fit.SAID_DISPUTED_HELD_SHARED : Fit.AGREE;
      case CONDITIONAL, MIXED, ONE_SIDED, UNCLEAR -> Fit.NOT_COMPARABLE;
    };
  }

  /** Issues with anything on record, in the codebook's order, unknown ones after. */
  static List<IssueBalance> of(
      Codebook codebook,
      List<PositionRow> positions,
      List<Report<CommonGround>> shared,
      List<Report<Disagreement>> disputed) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Issue issue : codebook.issues()) {
      labels.put(issue.id(), issue.label());
    }
    shared.forEach(r -> labels.putIfAbsent(r.record().issue(), r.record().issue()));
    disputed.forEach(r -> labels.putIfAbsent(r.record().issue(), r.record().issue()));
    List<IssueBalance> out = new ArrayList<>();
    labels.forEach(
        (id, label) -> {
          IssueBalance balance =
              new IssueBalance(
                  id,
                  label,
                  shared.stream().filter(r -> r.record().issue().equals(id)).toList(),
                  disputed.stream().filter(r -> r.record().issue().equals(id)).toList(),
                  IssueStanding.of(
                      positions.stream().filter(p -> p.proposition().belongsTo(id)).toList()));
          if (!balance.isEmpty()) {
            out.add(balance);
          }
        });
    return out;
  }

  private boolean isEmpty() {
    return shared.isEmpty() && disputed.isEmpty() && standing.isEmpty();
  }
}

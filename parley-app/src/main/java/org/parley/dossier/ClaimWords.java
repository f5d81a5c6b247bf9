package org.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Agreement;
import org.parley.codebook.Entity;
import org.parley.track.AgreementLine;
import org.parley.track.Findings;
import org.parley.track.commitment.Claim;
import org.parley.track.commitment.Claimant;
import org.parley.track.commitment.Claimant.Standing;
import org.parley.track.commitment.ObligorLine;
import org.parley.track.commitment.Says;
import org.parley.track.commitment.Verdict;

/** Claims on agreements in words that take no side. */
final class ClaimWords {
  private ClaimWords() {}

  /** The side's label, the state's name, or that it is not said. */
  static String obligor(Findings findings, Optional<String> code) {
    return code.map(c -> label(findings, c)).orElse("no obligor named");
  }

  private static String label(Findings findings, String code) {
    return findings.sides().has(code)
        ? findings.sides().label(code)
        : findings.codebook().entities().stream()
            .filter(e -> e.id().equals(code))
            .map(Entity::name)
            .findFirst()
            .orElse(code);
  }

  /** A document's own voice is told as such: its outlet need not stand behind it. */
  static String claimant(Findings findings, Claim claim) {
    Claimant by = claim.by();
    if (by.isDocument()) {
      String voice = Wording.voice(claim.report().document());
      return voice.equals(by.outlet()) ? "text in " + voice : voice;
    }
    String name = Wording.name(by.name());
    boolean official = by.standing() == Standing.FOR_SIDE;
    String side = by.side().map(s -> label(findings, s)).orElse("");
    return official && !side.equals(name) ? name + " (" + side + ")" : name;
  }

  /** The status in a few words, with the rule that gave it. */
  static String status(Verdict verdict) {
    return switch (verdict.reason()) {
      case ACKNOWLEDGED -> "violated, by its own word";
      case GRANTED_BY_ANOTHER_SIDE -> "kept, by another side\u2019s word";
      case INDEPENDENT_VOICES -> verdict.state().label() + ", by voices of no side";
      case DENIED -> "disputed: claimed and denied";
      case CONTRADICTED -> "disputed: claims differ";
      case MUTUAL_ACCUSATION -> "disputed: each side accuses the other";
      case CLAIMED_ONLY -> "claimed, not settled";
      case NOTHING_ON_RECORD -> "no evidence";
    };
  }

  /** What is claimed: "violation claimed by", "violation denied by". */
  static String says(Says says) {
    return switch (says) {
      case KEPT -> "keeping claimed by";
      case BROKEN -> "violation claimed by";
      case DENIED -> "violation denied by";
      case REAFFIRMED -> "reaffirmed or called for by";
      case PROPOSED -> "proposed by";
    };
  }

  /** Distinct claimants of one kind of claim, in the order of time. */
  static Set<String> claimants(Findings findings, ObligorLine line, Says says) {
    Set<String> names = new LinkedHashSet<>();
    line.claims(says).forEach(c -> names.add(claimant(findings, c)));
    return names;
  }

  /** Kinds of claim with their claims, in the order of the kinds. */
  static Map<Says, List<Claim>> bySays(ObligorLine line) {
    Map<Says, List<Claim>> out = new LinkedHashMap<>();
    for (Says says : Says.values()) {
      List<Claim> claims = line.claims(says);
      if (!claims.isEmpty()) {
        out.put(says, claims);
      }
    }
    return out;
  }

  /** "between Norland, Sudmark; signed 21 March 2014"; empty for what only documents name. */
  static String entry(Findings findings, AgreementLine line) {
    List<String> told = new ArrayList<>();
    Optional<Agreement> entry = line.entry();
    entry
        .filter(a -> !a.parties().isEmpty())
        .ifPresent(
            a ->
                told.add(
                    "parties: "
                        + String.join(
                            ", ", a.parties().stream().map(p -> label(findings, p)).toList())));
    entry.flatMap(Agreement::signed).ifPresent(d -> told.add("signed " + Wording.date(d)));
    return String.join("; ", told);
  }
}

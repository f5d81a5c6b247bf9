package org.parley.track.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.track.commitment.Claimant.Standing;
import org.parley.track.commitment.Verdict.Reason;

/**
 * The status of an agreement for one obligor, by rules over claims. Only what speaks for or against
 * a breach counts, and of each voice its last dated word; what is undated counts only where a voice
 * has nothing dated. In this order:
 *
 * <ol>
 *   <li>NO_EVIDENCE: nobody says whether it was kept.
 *   <li>DISPUTED: said to be broken, and denied by the obligor's side, said to be kept by somebody,
 *       or answered by the same charge against a side that makes it. An admission of the obligor
 *       beside its own denial of the same day is disputed too.
 *   <li>VIOLATED: the obligor's own side admits it, since nobody admits lightly; or at least
 *       {@value #INDEPENDENT} voices of no side say so.
 *   <li>KEPT: another side grants it, which is against its interest; or at least {@value
 *       #INDEPENDENT} voices of no side say so.
 *   <li>CLAIMED: all else. One side's claim sets nothing, nor does one outlet's, nor any number of
 *       experts and outlets that belong to the sides.
 * </ol>
 *
 * Two voices are asked for since a document's own voice is one source and not the truth. Who speaks
 * never matters but for whether it is the obligor's side, another side, or none: the rules are the
 * same with the sides exchanged.
 */
final class StatusRules {
  /** Voices of no side that together settle a status. */
  static final int INDEPENDENT = 2;

  private StatusRules() {}

  /**
   * The status as of the last of the claims.
   *
   * @param all claims on the agreement, of every obligor
   */
  static Verdict of(Optional<String> obligor, List<Claim> all) {
    List<Claim> standing = standing(all);
    List<Claim> own = standing.stream().filter(c -> c.obligor().equals(obligor)).toList();
    List<Claim> broken = own.stream().filter(c -> c.says() == Says.BROKEN).toList();
    List<Claim> kept = own.stream().filter(c -> c.says() != Says.BROKEN).toList();
    if (own.isEmpty()) {
      return new Verdict(CommitmentState.NO_EVIDENCE, Reason.NOTHING_ON_RECORD, List.of());
    }
    if (broken.isEmpty()) {
      return unbroken(obligor, kept);
    }
    if (!kept.isEmpty()) {
      boolean denied = kept.stream().anyMatch(c -> c.isOwn() || c.says() == Says.DENIED);
      return new Verdict(
          CommitmentState.DISPUTED, denied ? Reason.DENIED : Reason.CONTRADICTED, own);
    }
    if (broken.stream().anyMatch(Claim::isOwn)) {
      return new Verdict(CommitmentState.VIOLATED, Reason.ACKNOWLEDGED, broken);
    }
    List<Claim> returned = returned(broken, standing);
    if (!returned.isEmpty()) {
      List<Claim> both = new ArrayList<>(broken);
      both.addAll(returned);
      both.sort(Claim.ORDER);
      return new Verdict(CommitmentState.DISPUTED, Reason.MUTUAL_ACCUSATION, both);
    }
    return independent(broken) >= INDEPENDENT
        ? new Verdict(CommitmentState.VIOLATED, Reason.INDEPENDENT_VOICES, broken)
        : new Verdict(CommitmentState.CLAIMED, Reason.CLAIMED_ONLY, broken);
  }

  private static Verdict unbroken(Optional<String> obligor, List<Claim> kept) {
    boolean granted =
        obligor.isPresent()
            && kept.stream().anyMatch(c -> c.by().standing() == Standing.FOR_SIDE && !c.isOwn());
    if (granted) {
      return new Verdict(CommitmentState.KEPT, Reason.GRANTED_BY_ANOTHER_SIDE, kept);
    }
    return independent(kept) >= INDEPENDENT
        ? new Verdict(CommitmentState.KEPT, Reason.INDEPENDENT_VOICES, kept)
        : new Verdict(CommitmentState.CLAIMED, Reason.CLAIMED_ONLY, kept);
  }

  /** Charges of the accused side against a side that accuses it. */
  private static List<Claim> returned(List<Claim> broken, List<Claim> standing) {
    List<Claim> out = new ArrayList<>();
    for (Claim charge : standing) {
      boolean returns =
          charge.says() == Says.BROKEN
              && broken.stream()
                  .anyMatch(
                      b ->
                          b.side().filter(charge.by()::speaksFor).isPresent()
                              && charge.side().filter(b.by()::speaksFor).isPresent());
      if (returns && !broken.contains(charge)) {
        out.add(charge);
      }
    }
    return out;
  }

  private static int independent(List<Claim> claims) {
    Set<String> voices = new HashSet<>();
    claims.stream()
        .filter(c -> c.by().standing() == Standing.INDEPENDENT)
        .forEach(c -> voices.add(c.by().voice()));
    return voices.size();
  }

  /** Of each voice on each obligor the words of its last day. */
  private static List<Claim> standing(List<Claim> all) {
    Map<String, List<Claim>> byVoice = new LinkedHashMap<>();
    all.stream()
        .filter(c -> c.says().isEvidence())
        .sorted(Claim.ORDER)
        .forEach(
            c ->
                byVoice
                    .computeIfAbsent(
                        c.obligor().orElse("") + "\u0000" + c.by().voice(), k -> new ArrayList<>())
                    .add(c));
    Set<Claim> out = new LinkedHashSet<>();
    for (List<Claim> words : byVoice.values()) {
      Optional<PartialDate> last =
          words.stream().flatMap(c -> c.date().stream()).reduce((a, b) -> b);
      words.stream().filter(c -> c.date().equals(last)).forEach(out::add);
    }
    return out.stream().sorted(Claim.ORDER).toList();
  }
}

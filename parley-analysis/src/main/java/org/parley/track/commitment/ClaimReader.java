package org.parley.track.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.CodedRecord;
import org.parley.record.CommitmentReport;
import org.parley.record.Provenance;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.Sides;
import org.parley.track.Stems;

/** Reads claims off commitments, and denials off statements beside them. */
final class ClaimReader {
  /** The coder's rule for a breach that the sentence denies. */
  private static final String DENIED = "commitment/denied";

  /** A denial that names no agreement stands so near to the charge, in characters. */
  private static final int NEAR = 300;

  /** Words of a content that only points: "it", "this". */
  private static final int BARE = 1;

  private final Allegiance allegiance;
  private final Claimants claimants;
  private final Map<String, List<Report<Statement>>> rejections = new LinkedHashMap<>();
  private final Set<String> charges;

  ClaimReader(Codebook codebook, Sides sides, Claimants claimants, Reports reports) {
    this.allegiance = new Allegiance(codebook, sides);
    this.claimants = claimants;
    this.charges = Set.copyOf(codebook.lexicons().getOrDefault("commitment.charge", List.of()));
    for (Report<Statement> report : reports.of(Statement.class)) {
      Statement statement = report.record();
      if (statement.act() == Act.REJECT && statement.voice() == Voice.OFFICIAL) {
        rejections.computeIfAbsent(report.document().id(), k -> new ArrayList<>()).add(report);
      }
    }
  }

  /** Claims by agreement, in the order of the reports. */
  Map<String, List<Claim>> read(List<Report<CommitmentReport>> reports) {
    Map<String, List<Claim>> out = new LinkedHashMap<>();
    for (Report<CommitmentReport> report : reports) {
      List<Claim> claims = out.computeIfAbsent(report.record().agreement(), k -> new ArrayList<>());
      claims.addAll(claims(report));
    }
    out.values().forEach(this::addDenials);
    return out;
  }

  private List<Claim> claims(Report<CommitmentReport> report) {
    CommitmentReport record = report.record();
    Says says = Says.of(record.status(), record.provenance().rule().equals(DENIED));
    List<Optional<String>> obligors = new ArrayList<>();
    record.obligors().forEach(o -> obligors.add(Optional.of(o)));
    if (obligors.isEmpty()) {
      obligors.add(Optional.empty());
    }
    List<Claim> out = new ArrayList<>();
    for (Claimant by : by(report)) {
      for (Optional<String> obligor : obligors) {
        out.add(claim(obligor, by, says, record.date().or(report::published), report));
      }
    }
    return out;
  }

  private Claim claim(
      Optional<String> obligor,
      Claimant by,
      Says says,
      Optional<PartialDate> date,
      Report<? extends CodedRecord> report) {
    Optional<String> side = obligor.map(o -> allegiance.side(o, report.published()));
    return new Claim(obligor, side, by, says, date, report);
  }

  private List<Claimant> by(Report<CommitmentReport> report) {
    CommitmentReport record = report.record();
    List<String> names =
        record.claimants().isEmpty()
            ? List.of(record.provenance().assertedBy())
            : record.claimants();
    List<Claimant> out = new ArrayList<>();
    for (String name : names) {
      out.add(
          name.equals(Provenance.DOCUMENT)
              ? allegiance.document(report.document())
              : claimants
                  .of(record.provenance().document(), name)
                  .map(s -> allegiance.speaker(s, report.document()))
                  .orElseGet(() -> allegiance.name(name, report.document())));
    }
    return out;
  }

  /** An official of the accused side rejects words in or right after the sentence of the charge. */
  private void addDenials(List<Claim> claims) {
    for (Claim charge : List.copyOf(claims)) {
      if (charge.says() != Says.BROKEN || charge.obligor().isEmpty() || charge.isOwn()) {
        continue;
      }
      for (Report<Statement> rejection :
          rejections.getOrDefault(charge.report().document().id(), List.of())) {
        Claimant by = allegiance.speaker(rejection.record(), rejection.document());
        boolean own = charge.side().filter(by::speaksFor).isPresent();
        if (own && denies(rejection, charge) && !isKnown(claims, rejection, charge)) {
          claims.add(claim(charge.obligor(), by, Says.DENIED, rejection.published(), rejection));
        }
      }
    }
  }

  private boolean denies(Report<Statement> rejection, Claim charge) {
    Span said = rejection.record().provenance().evidence();
    Span charged = charge.report().record().provenance().evidence();
    int after = said.begin() - charged.end();
    boolean near = said.overlaps(charged) || (after >= 0 && after <= NEAR);
    return near && isOfCharge(rejection);
  }

  /**
   * "Denies the charge", "denies it". What an official refuses to do ("refused to keep it") is
   * rejected in the same form and is no denial.
   */
  private boolean isOfCharge(Report<Statement> rejection) {
    int words = 0;
    for (Span content : rejection.record().content()) {
      for (String word : Stems.tokens(content.of(rejection.document().text()))) {
        words++;
        if (charges.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return words <= BARE;
  }

  /** The sentence is there already, as a denial that names the agreement. */
  private static boolean isKnown(List<Claim> claims, Report<Statement> rejection, Claim charge) {
    return claims.stream()
        .filter(c -> c.says() == Says.DENIED && c.obligor().equals(charge.obligor()))
        .filter(c -> c.report().document().id().equals(rejection.document().id()))
        .anyMatch(
            c ->
                c.report()
                    .record()
                    .provenance()
                    .evidence()
                    .overlaps(rejection.record().provenance().evidence()));
  }
}

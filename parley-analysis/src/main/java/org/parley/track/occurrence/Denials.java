package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.ledger.Ledger;
import org.parley.record.Act;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Realis;
import org.parley.record.Statement;
import org.parley.track.phrase.DenialWords;

/**
 * Which event a denial answers: one told of the speaker's side, or a charge against it, in the same
 * words or of the same place, and not long before. A denial goes to what its own words tell and to
 * the one event told elsewhere that fits best; what fits none well stays a statement.
 */
final class Denials {
  /** Fit of speaker and actor from which the one speaks for the other: same side at least. */
  static final double SPEAKS_FOR = 0.8;

  /** Days for which people go on denying a thing. */
  private static final int ANSWERED_WITHIN = 30;

  /** Likeness of words that suffices alone. */
  private static final double LIKE = 0.4;

  /** Likeness of words that suffices where both tell the same place or name. */
  private static final double LIKE_NAMED = 0.2;

  private static final double NAMED = 0.3;
  private static final String DISAPPROVAL = "11";

  /** Sectors whose people speak for their state. */
  private static final List<String> OFFICES = List.of("GOV", "MIL", "COP", "SPY");

  private final DenialWords words;
  private final ReportMatcher matcher;
  private final Map<List<Profile>, List<Denial>> byGroup = new HashMap<>();

  /**
   * @param groups reports of one event each
   */
  Denials(Ledger ledger, ReportMatcher matcher, List<List<Profile>> groups) {
    Codebook codebook = ledger.codebook();
    this.words = new DenialWords(codebook);
    this.matcher = matcher;
    for (Document document : ledger.documents()) {
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        if (record instanceof Statement statement && denies(statement, document)) {
          Denial denial = new Denial(statement, document);
          answered(denial, groups)
              .forEach(g -> byGroup.computeIfAbsent(g, k -> new ArrayList<>()).add(denial));
        }
      }
    }
  }

  /** In the order of the ledger. */
  List<Denial> of(List<Profile> group) {
    return List.copyOf(byGroup.getOrDefault(group, List.of()));
  }

  private boolean denies(Statement statement, Document document) {
    return statement.act() == Act.REJECT
        && speaksOfficially(statement)
        && words.denies(statement, document.text());
  }

  /** An official, or "the navy", "officials": bodies and people of a state without a name. */
  static boolean speaksOfficially(Statement statement) {
    return switch (statement.voice()) {
      case OFFICIAL -> true;
      case UNNAMED -> OFFICES.stream().anyMatch(statement.speaker().code()::endsWith);
      case EXPERT, MEDIA -> false;
    };
  }

  /** Events told in the denial's own words, and the one told elsewhere that fits it best. */
  private List<List<Profile>> answered(Denial denial, List<List<Profile>> groups) {
    SentenceWords said = matcher.words(denial.statement());
    List<List<Profile>> out = new ArrayList<>();
    Optional<List<Profile>> best = Optional.empty();
    double most = 0;
    for (List<Profile> group : groups) {
      if (group.stream().anyMatch(claim -> isSaid(denial, claim))) {
        out.add(group);
      } else {
        double fit = group.stream().mapToDouble(c -> fit(denial, said, c)).max().orElse(0);
        if (fit > most) {
          most = fit;
          best = Optional.of(group);
        }
      }
    }
    best.ifPresent(out::add);
    return out;
  }

  private static boolean isSaid(Denial denial, Profile claim) {
    Event event = claim.event();
    return denial.document().id().equals(claim.report().document().id())
        && event.realis() == Realis.ACTUAL
        && against(denial.statement(), event)
        && denial.statement().content().stream().anyMatch(c -> c.contains(event.trigger()));
  }

  /** 0 where the denial cannot mean the event. */
  private double fit(Denial denial, SentenceWords said, Profile claim) {
    Event event = claim.event();
    if (event.realis() != Realis.ACTUAL || !against(denial.statement(), event)) {
      return 0;
    }
    if (sameSentence(denial, claim) || !inTime(denial, claim) || said.elsewhere(claim.words())) {
      return 0;
    }
    double like = matcher.likeness(said, claim.words());
    boolean named = said.namesAgreement(claim.words()) == 1;
    return like >= LIKE || named && like >= LIKE_NAMED ? like + (named ? NAMED : 0) : 0;
  }

  /** A deed of the speaker's side, or a charge against it. */
  private static boolean against(Statement denial, Event event) {
    double source = ActorFit.of(denial.speaker(), event.source());
    if (event.quad() % 2 == 0) {
      String speaker = denial.speaker().name();
      boolean ofItself =
          event.source().name().equals(speaker) && event.provenance().assertedBy().equals(speaker);
      return source >= SPEAKS_FOR && !ofItself;
    }
    return ActKinship.root(event.cameo()).equals(DISAPPROVAL)
        && source < SPEAKS_FOR
        && event.target().map(t -> ActorFit.of(denial.speaker(), t) >= SPEAKS_FOR).orElse(false);
  }

  private static boolean sameSentence(Denial denial, Profile claim) {
    return denial.document().id().equals(claim.report().document().id())
        && denial
            .statement()
            .provenance()
            .evidence()
            .overlaps(claim.event().provenance().evidence());
  }

  /** Told not long before; of undated documents only the own one can be meant. */
  private static boolean inTime(Denial denial, Profile claim) {
    Document document = denial.document();
    if (document.id().equals(claim.report().document().id())) {
      return true;
    }
    Optional<PartialDate> told = claim.report().document().date();
    Optional<PartialDate> denied = document.date();
    if (told.isEmpty() || denied.isEmpty()) {
      return false;
    }
    // A denial may be printed a day before the charge it answers.
    return !told.get().earliest().minusDays(1).isAfter(denied.get().latest())
        && !told.get().latest().plusDays(ANSWERED_WITHIN).isBefore(denied.get().earliest());
  }
}

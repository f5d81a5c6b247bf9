package org.parley.track.occurrence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;
import org.parley.record.Realis;
import org.parley.record.Statement;

/**
 * Judges whether two reports tell of one event, from act, realis, actors, dates, words and names.
 * Each can contradict; what does not contradict is weighed (see {@link Match}). The order of the
 * two does not matter, nor which side acts. Immutable and safe to share.
 */
public final class ReportMatcher {
  /** Score from which two reports count as one event. */
  static final double NEEDED = 0.64;

  /** The same inside one document, where the date of publication tells nothing apart. */
  static final double NEEDED_WITHIN = 0.70;

  /**
   * The same for deeds of one code on days that agree: they are told in many words and done seldom,
   * where words of accusation or appeal are repeated day after day.
   */
  static final double NEEDED_OF_DEEDS = 0.53;

  /** Agreement of dates from which days are known well enough to tell two events apart. */
  private static final double DAYS_KNOWN = 0.8;

  /** Agreement of dates below which something said may as well have been said again. */
  private static final double MONTH_KNOWN = 0.6;

  /** Likeness of sentences that print one text. */
  private static final double PRINTED_AGAIN = 0.9;

  /** Likeness of sentences below which nothing is shared but the act and its actors. */
  private static final double SOMETHING_SHARED = 0.2;

  /** A denied act and the claim of it are one event. */
  private static final Set<Realis> CLAIM_AND_DENIAL = EnumSet.of(Realis.ACTUAL, Realis.NEGATED);

  private static final double SOURCE_SHARE = 0.6;

  private final SentenceReader reader;
  private final MutualActs mutual;
  private final Rarity rarity;

  private ReportMatcher(SentenceReader reader, MutualActs mutual, Rarity rarity) {
    this.reader = reader;
    this.mutual = mutual;
    this.rarity = rarity;
  }

  /** A matcher that knows no corpus: every word is worth the same. */
  public static ReportMatcher of(Codebook codebook) {
    return new ReportMatcher(new SentenceReader(codebook), new MutualActs(codebook), Rarity.none());
  }

  /** The same matcher, weighing words by their rarity in these reports' sentences. */
  ReportMatcher within(List<Profile> corpus) {
    Map<String, SentenceWords> distinct = new HashMap<>();
    corpus.forEach(p -> distinct.putIfAbsent(p.event().provenance().quote(), p.words()));
    return new ReportMatcher(reader, mutual, Rarity.of(distinct));
  }

  Profile profile(EventReport report) {
    return Profile.of(report, reader.read(report.event()), mutual.is(report));
  }

  /** What a statement's sentence gives to compare. */
  SentenceWords words(Statement statement) {
    return reader.read(statement);
  }

  /** Likeness of two sentences, 0..1. */
  double likeness(SentenceWords one, SentenceWords other) {
    return rarity.likeness(one.stems(), other.stems());
  }

  /** What speaks for and against the two being one event. */
  public Match match(EventReport one, EventReport other) {
    return match(profile(one), profile(other));
  }

  Match match(Profile one, Profile other) {
    double act = ActKinship.of(one.event().cameo(), other.event().cameo());
    if (act == 0) {
      return Match.against(Contradiction.ACT);
    }
    if (!compatible(one.event().realis(), other.event().realis())) {
      return Match.against(Contradiction.REALIS);
    }
    double actors = actors(one, other);
    if (actors == 0) {
      return Match.against(Contradiction.ACTORS);
    }
    if (sameSentence(one, other)) {
      return oneSentence(one, other, act, actors);
    }
    OptionalDouble dates = one.dating().agreement(other.dating());
    if (dates.isEmpty()) {
      return Match.against(Contradiction.DATES);
    }
    if (one.words().elsewhere(other.words())) {
      return Match.against(Contradiction.PLACES);
    }
    double days = dates.getAsDouble();
    double words = likeness(one.words(), other.words());
    double names = one.words().namesAgreement(other.words());
    if (days < MONTH_KNOWN && words < PRINTED_AGAIN && spoken(one) && spoken(other)) {
      return Match.against(Contradiction.DATES);
    }
    if (one.sameDocument(other)) {
      Match match = Match.of(act, actors, days, words, names, NEEDED_WITHIN);
      return match.same() ? match : Match.against(Contradiction.LISTED);
    }
    boolean deeds =
        !spoken(one)
            && one.event().cameo().equals(other.event().cameo())
            && days >= DAYS_KNOWN
            && names >= 0
            && (words >= SOMETHING_SHARED || names == 1);
    return Match.of(act, actors, days, words, names, deeds ? NEEDED_OF_DEEDS : NEEDED);
  }

  private static boolean spoken(Profile profile) {
    return profile.event().quad() % 2 == 1;
  }

  private static boolean compatible(Realis one, Realis other) {
    return one == other || CLAIM_AND_DENIAL.contains(one) && CLAIM_AND_DENIAL.contains(other);
  }

  /** Source and target, in a mutual act also crosswise; 0 when either cannot be the same. */
  private static double actors(Profile one, Profile other) {
    Optional<Actor> source = Optional.of(one.event().source());
    Optional<Actor> target = one.event().target();
    Optional<Actor> otherSource = Optional.of(other.event().source());
    Optional<Actor> otherTarget = other.event().target();
    double straight = both(source, otherSource, target, otherTarget);
    return one.mutual() && other.mutual()
        ? Math.max(straight, both(source, otherTarget, target, otherSource))
        : straight;
  }

  private static double both(
      Optional<Actor> source,
      Optional<Actor> otherSource,
      Optional<Actor> target,
      Optional<Actor> otherTarget) {
    double sources = ActorFit.of(source, otherSource);
    double targets = ActorFit.of(target, otherTarget);
    return sources == 0 || targets == 0 ? 0 : SOURCE_SHARE * sources + (1 - SOURCE_SHARE) * targets;
  }

  private static boolean sameSentence(Profile one, Profile other) {
    return one.sameDocument(other)
        && one.event().provenance().evidence().equals(other.event().provenance().evidence());
  }

  /** One mutual act is coded for each of its actors; other acts of a sentence are several. */
  private static Match oneSentence(Profile one, Profile other, double act, double actors) {
    return one.mutual() && one.event().trigger().equals(other.event().trigger())
        ? Match.of(act, actors, 1, 1, 1, NEEDED)
        : Match.against(Contradiction.LISTED);
  }
}

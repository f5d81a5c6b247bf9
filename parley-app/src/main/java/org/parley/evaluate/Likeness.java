package org.parley.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.document.Letters;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.ChannelReport;
import org.parley.record.CodedRecord;
import org.parley.record.CommitmentReport;
import org.parley.record.CommonGround;
import org.parley.record.Disagreement;
import org.parley.record.Event;
import org.parley.record.Outlook;
import org.parley.record.RedLine;
import org.parley.record.Statement;

/** How alike a gold record and a coded one of the same kind and text are; 0 is no match. */
final class Likeness {
  private static final double CONTENT = 0.5;
  private static final int SHORTEST_WORD = 3;
  private static final Set<String> COMMON =
      Set.of("the", "agreement", "agreements", "treaty", "accord", "accords", "and", "for");

  private final String text;
  private final Names names;

  Likeness(String text, Names names) {
    this.text = text;
    this.names = names;
  }

  double of(Level level, CodedRecord gold, CodedRecord coded) {
    return gold.fold(
        new CodedRecord.Cases<Double>(
            g -> statement(level, g, (Statement) coded),
            g -> event(level, g, (Event) coded),
            g -> {
              ChannelReport c = (ChannelReport) coded;
              return placed(
                  gold,
                  coded,
                  equal(tail(g.channel()), tail(c.channel()))
                      && (level == Level.FOUND || g.state() == c.state()));
            },
            g -> {
              CommitmentReport c = (CommitmentReport) coded;
              return placed(
                  gold,
                  coded,
                  sameWords(g.agreement(), c.agreement())
                      && (level == Level.FOUND || g.status() == c.status()));
            },
            g ->
                placed(
                    gold,
                    coded,
                    level == Level.FOUND || equal(g.holder(), ((RedLine) coded).holder())),
            g ->
                placed(
                    gold,
                    coded,
                    level == Level.FOUND || g.direction() == ((Outlook) coded).direction()),
            g ->
                placed(
                    gold,
                    coded,
                    level == Level.FOUND || equal(g.issue(), ((CommonGround) coded).issue())),
            g ->
                placed(
                    gold,
                    coded,
                    level == Level.FOUND || equal(g.issue(), ((Disagreement) coded).issue()))));
  }

  private double statement(Level level, Statement gold, Statement coded) {
    double overlap =
        Letters.overlap(Letters.of(text, gold.content()), Letters.of(text, coded.content()));
    boolean speaker =
        level == Level.FOUND || names.same(gold.speaker().name(), coded.speaker().name());
    return overlap >= CONTENT && speaker ? overlap : 0;
  }

  private double event(Level level, Event gold, Event coded) {
    BitSet trigger = letters(coded.trigger());
    if (!evidence(gold).intersects(evidence(coded))
        || !letters(gold.trigger()).intersects(trigger)) {
      return 0;
    }
    boolean root = gold.cameo().substring(0, 2).equals(coded.cameo().substring(0, 2));
    boolean actors =
        names.same(known(gold.source()), known(coded.source()))
            && names.same(gold.target(), coded.target());
    return switch (level) {
      case FOUND -> 1;
      case ROOT -> root ? 1 : 0;
      case FULL -> root && actors ? 1 : 0;
    };
  }

  /** A reference may leave the source open. */
  private static Optional<Actor> known(Actor actor) {
    return Optional.of(actor).filter(a -> Names.isCoded(Optional.of(a)));
  }

  /**
   * Whether two records of a kind are also the same in what tells several records of one place
   * apart: the speaker, source and target, the state, the issue ...
   */
  boolean sameApart(CodedRecord one, CodedRecord other) {
    if (one instanceof Statement a && other instanceof Statement b) {
      return names.alike(Optional.of(a.speaker()), Optional.of(b.speaker()));
    }
    if (one instanceof Event a && other instanceof Event b) {
      return names.alike(Optional.of(a.source()), Optional.of(b.source()))
          && names.alike(a.target(), b.target());
    }
    return of(Level.FULL, one, other) > 0;
  }

  private double placed(CodedRecord gold, CodedRecord coded, boolean alike) {
    return alike ? Letters.overlap(evidence(gold), evidence(coded)) : 0;
  }

  private BitSet evidence(CodedRecord record) {
    return letters(record.provenance().evidence());
  }

  private BitSet letters(Span span) {
    return Letters.of(text, List.of(span));
  }

  private static boolean equal(String a, String b) {
    return a.strip().equalsIgnoreCase(b.strip());
  }

  /** "other: a forum" as "a forum". */
  private static String tail(String channel) {
    return channel.substring(channel.lastIndexOf(':') + 1);
  }

  /** Most words of the shorter name stand in the longer one. */
  private static boolean sameWords(String a, String b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty() && 2 * both.size() >= Math.min(one.size(), other.size());
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(w -> w.length() >= SHORTEST_WORD && !COMMON.contains(w))
        .collect(Collectors.toSet());
  }
}

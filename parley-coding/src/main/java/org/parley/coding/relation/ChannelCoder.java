package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.DateMention;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;

/** Channels of dialogue with the state in which each sentence shows them. */
final class ChannelCoder implements ReadingCoder {
  /** A date further from the state's word in the parse dates something else. */
  private static final int DATE_REACH = 3;

  private static final Set<String> PLACES = Set.of("in", "within", "under", "inside", "through");

  /** A channel with the state it is shown in. */
  private record Shown(ChannelTerm term, StateReader.Found found) {}

  private final TopicCoder topics;
  private final ChannelFinder channels;
  private final StateReader states;
  private final ChiefTalks chiefs;

  ChannelCoder(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.channels = new ChannelFinder(codebook);
    this.states = new StateReader(codebook);
    this.chiefs = new ChiefTalks(codebook);
  }

  @Override
  public List<ChannelReport> code(Reading reading) {
    List<ChannelReport> reports = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (int s = 0; s < reading.scenes().size(); s++) {
      List<ChannelTerm> terms = channels.find(reading, s, named);
      Set<String> seen = new HashSet<>();
      if (!terms.isEmpty()) {
        sentence(reading, s, terms, seen, reports);
      }
      Optional<ChiefTalks.Found> talks = chiefs.find(reading, s);
      if (talks.isPresent() && seen.add(key(talks.get().channel(), ChannelState.MEETING))) {
        reports.add(
            report(
                reading,
                s,
                talks.get().channel(),
                new StateReader.Found(ChannelState.MEETING, talks.get().token()),
                talks.get().leader()));
      }
    }
    return reports;
  }

  private void sentence(
      Reading reading,
      int s,
      List<ChannelTerm> terms,
      Set<String> seen,
      List<ChannelReport> reports) {
    Scene scene = reading.scenes().get(s);
    List<Cue<StateCue>> cues = states.cues(scene);
    List<Shown> shown = new ArrayList<>();
    for (ChannelTerm term : terms) {
      states.state(scene, cues, term).ifPresent(f -> shown.add(new Shown(term, f)));
    }
    for (Shown one : shown) {
      if (shown.stream().noneMatch(other -> isPlaceOf(scene, one, other))
          && seen.add(key(one.term().channel(), one.found().state()))) {
        reports.add(
            report(reading, s, one.term().channel(), one.found(), scene.span(one.term().match())));
      }
    }
  }

  private static String key(String channel, ChannelState state) {
    return channel + "=" + state.label();
  }

  /** "Dialogue was never suspended within the council": the state is the dialogue's. */
  private static boolean isPlaceOf(Scene scene, Shown place, Shown other) {
    if (place == other
        || place.found().token() != other.found().token()
        || !scene.sentence().parsed()) {
      return false;
    }
    Token noun = scene.sentence().token(place.term().head());
    return noun.head() >= 0
        && noun.relation().equals("pobj")
        && PLACES.contains(scene.sentence().token(noun.head()).lemma())
        && Syntax.distance(scene.sentence(), other.term().head(), other.found().token())
            <= Syntax.distance(scene.sentence(), place.term().head(), place.found().token());
  }

  /**
   * @param named what stands for the channel: whoever says that asserts the record
   */
  private ChannelReport report(
      Reading reading, int s, String channel, StateReader.Found found, Span named) {
    Scene scene = reading.scenes().get(s);
    String rule = "channel/" + found.state().label();
    List<String> issues = topics.issuesOrOther(reading.text(), List.of(scene.sentence().span()));
    String by = reading.assertedBy(s, named);
    Optional<PartialDate> date =
        found.state().setsState() || found.state() == ChannelState.MEETING
            ? date(reading, scene, found.token())
            : Optional.empty();
    return new ChannelReport(reading.provenance(s, rule, issues, by), channel, found.state(), date);
  }

  /**
   * The date nearest to the word that tells the state, in its own clause: "said on Monday that it
   * was suspended" dates the saying. "Met on Monday, resuming its work" dates both.
   */
  private static Optional<PartialDate> date(Reading reading, Scene scene, int token) {
    Sentence sentence = scene.sentence();
    Optional<PartialDate> best = Optional.empty();
    int reach = DATE_REACH + 1;
    for (DateMention mention : reading.text().datesIn(sentence.index())) {
      for (Token t : sentence.within(mention.span())) {
        int distance = Syntax.distance(sentence, token, t.index());
        if (distance < reach && !leavesClause(sentence, token, t.index())) {
          reach = distance;
          best = Optional.of(mention.date());
        }
      }
    }
    return best.isPresent() || !isParticiple(sentence, token)
        ? best
        : date(reading, scene, sentence.token(token).head());
  }

  /** True when the date is none of the words of the clause that a verb reports. */
  private static boolean leavesClause(Sentence sentence, int from, int date) {
    if (!sentence.parsed()) {
      return false;
    }
    for (int at : Syntax.chain(sentence, from)) {
      if (sentence.isBelow(date, at)) {
        return false;
      }
      if (sentence.token(at).relation().equals("ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** "…, resuming its work": at the time of what it hangs on, which stands before it. */
  private static boolean isParticiple(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return sentence.parsed()
        && word.relation().equals("advcl")
        && word.pos().equals("VBG")
        && word.head() >= 0
        && word.head() < token
        && sentence.child(token, "mark").isEmpty();
  }
}

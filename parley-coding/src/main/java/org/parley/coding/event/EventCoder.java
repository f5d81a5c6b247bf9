package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.DateMention;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Provenance;

/**
 * Codes events: what an actor does, did, plans or is said to do toward another, by the frames of
 * the codebook. Immutable and thread-safe.
 *
 * <p>The rule of a record names code and frame: {@code event/163/impose#1204} is the frame with
 * number 1204 in the codebook's order; {@code +072} after it names the act inside it.
 */
public final class EventCoder implements Coder {
  /** Longer ones are lists and tables, and their parses mean nothing. */
  private static final int MAX_TOKENS = 400;

  private final Codebook codebook;
  private final Words words;
  private final Composition composition;
  private final Answers answers;
  private final FrameIndex index;
  private final Map<String, AgentNoun> agents;
  private final StateNames states;
  private final Set<String> sectors;
  private final StatementEvents fromStatements;
  private final BiFunction<AnnotatedText, Span, List<String>> issues;
  private final PredicateJudge judge;

  /** A coder that leaves the issues empty. */
  public EventCoder(Codebook codebook) {
    this(codebook, (text, span) -> List.of(), PredicateJudge.LEXICON);
  }

  /**
   * @param issues ids of the issues that a stretch of the document is about
   * @param judge answers for predicates that the lexicon does not know
   */
  public EventCoder(
      Codebook codebook,
      BiFunction<AnnotatedText, Span, List<String>> issues,
      PredicateJudge judge) {
    this.codebook = codebook;
    this.words = new Words(codebook);
    this.composition = new Composition(codebook);
    this.answers = new Answers(words);
    this.index = new FrameIndex(codebook);
    this.agents = ActorFinder.agents(codebook);
    this.states = new StateNames(codebook);
    this.sectors =
        codebook.agents().stream().map(AgentNoun::sector).collect(Collectors.toUnmodifiableSet());
    this.fromStatements = new StatementEvents(codebook, words);
    this.issues = issues;
    this.judge = judge;
  }

  @Override
  public List<Event> code(AnnotatedText text, List<CodedRecord> before) {
    return code(text, before, judge);
  }

  /** The events where {@code judge} answers for what the lexicon does not know. */
  public List<Event> code(AnnotatedText text, List<CodedRecord> before, PredicateJudge judge) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    text.mentions()
        .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    Map<Integer, List<DateMention>> dates = new HashMap<>();
    text.dates().forEach(d -> dates.computeIfAbsent(d.sentence(), s -> new ArrayList<>()).add(d));
    Counterparts counterparts = new Counterparts(codebook, text);
    Optional<String> dateline = DatelinePlace.of(text);
    List<Answers.Placed> placed = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Mention> here = mentions.getOrDefault(sentence.index(), List.of());
      if (!sentence.parsed() || here.isEmpty() || sentence.size() > MAX_TOKENS) {
        continue;
      }
      ParseTree tree = new ParseTree(ParseRepair.of(sentence, index::isVerb), index::isVerb);
      SentenceActors named =
          new SentenceActors(tree, here, states, sectors, text.document().date(), before);
      List<Draft> drafts =
          new SentenceEvents(
                  tree, words, composition, index, agents, named, before, counterparts, judge)
              .drafts();
      if (drafts.isEmpty()) {
        continue;
      }
      EventDates when = new EventDates(tree, dates.getOrDefault(sentence.index(), List.of()));
      EventPlaces where = new EventPlaces(tree, named, words, dateline);
      for (Draft draft : drafts) {
        Event event =
            event(
                text,
                sentence,
                draft,
                when.of(draft.match()),
                where.of(draft.match(), draft.target()));
        placed.add(new Answers.Placed(event, tree, draft.head()));
      }
    }
    List<Event> events = new ArrayList<>(answers.link(placed));
    events.addAll(fromStatements.events(text, before, events, counterparts, issues));
    return events;
  }

  private Event event(
      AnnotatedText text,
      Sentence sentence,
      Draft draft,
      Optional<DateMention> date,
      Optional<String> place) {
    CameoCode code = cameo(codebook, draft.code());
    Span evidence = sentence.span();
    Provenance provenance =
        new Provenance(
            text.document().id(),
            evidence,
            text.text(evidence),
            OptionalDouble.empty(),
            draft.rule(),
            issues.apply(text, evidence),
            draft.assertedBy(),
            codebook.reference());
    return new Event(
        provenance,
        draft.trigger(),
        draft.source(),
        draft.target(),
        code.code(),
        code.plover(),
        code.mode(),
        code.quad(),
        code.goldstein(),
        draft.realis(),
        draft.certainty(),
        date.map(DateMention::date),
        date.map(DateMention::precision),
        place,
        Optional.empty());
  }

  /**
   * The entry of a code.
   *
   * @throws IllegalArgumentException if the codebook lacks it
   */
  static CameoCode cameo(Codebook codebook, String code) {
    CameoCode entry = codebook.cameo().get(code);
    if (entry == null) {
      throw new IllegalArgumentException("the codebook has no CAMEO code " + code);
    }
    return entry;
  }
}

package org.parley.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.CueClass;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.ReportingCue;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Sentence;

/**
 * Finds and resolves the mentions of a document: first the persons and what is said of them, then
 * sentence by sentence names, groups, role nouns and pronouns. Immutable; to be shared by threads.
 * Runs in time linear in the text, as references reach back a bounded way.
 */
public final class MentionFinder {
  private final ActorResolver resolver;
  private final NameSpans names;
  private final AgentLexicon agents;
  private final TermLexicon terms;
  private final Lexicons lexicons;
  private final JointActors joint;
  private final Descriptions descriptions;
  private final List<Entity> officials;
  private final Surnames surnames;
  private final Map<String, List<Entity>> knownBySurname;
  private final Set<String> cues = new HashSet<>();

  public MentionFinder(Codebook codebook, NameLexicon lexicon, ActorResolver resolver) {
    this.resolver = resolver;
    this.names = new NameSpans(lexicon, new PlaceNouns(codebook));
    this.agents = new AgentLexicon(codebook);
    this.terms = new TermLexicon(codebook);
    this.lexicons = Lexicons.of(codebook);
    this.joint = new JointActors(codebook);
    this.descriptions = new Descriptions(lexicons);
    this.officials = OfficeResolver.officials(codebook);
    this.surnames = new Surnames(codebook);
    this.knownBySurname = People.bySurname(codebook, surnames);
    for (ReportingCue cue : codebook.cues()) {
      if (cue.cueClass() == CueClass.VERB) {
        cues.add(cue.lemma());
      }
    }
  }

  /**
   * The mentions in order of the text; an outer one comes before what it contains.
   *
   * @param date of the document
   */
  public List<Mention> find(List<SentenceText> sentences, Optional<PartialDate> date) {
    Referents referents = new Referents(resolver, date);
    People people = new People(knownBySurname, surnames);
    PersonMentions persons = new PersonMentions(people, descriptions, referents);
    List<SentenceView> views = new ArrayList<>(sentences.size());
    for (SentenceText sentence : sentences) {
      SentenceView view = view(sentence, date);
      persons.note(view);
      views.add(view);
    }
    views.replaceAll(persons::withSurnames);
    Discourse discourse = new Discourse();
    OfficeResolver offices = new OfficeResolver(lexicons, officials, referents, discourse, people);
    GroupMentions groups = new GroupMentions(lexicons, referents, offices);
    Pronouns pronouns = new Pronouns(discourse, cues);
    BodyMentions bodies = new BodyMentions(referents, lexicons);
    List<Referent> sides = joint.named(views, referents);
    List<Mention> mentions = new ArrayList<>();
    for (SentenceView view : views) {
      SentenceMentions pass =
          new SentenceMentions(
              view, lexicons, persons, groups, bodies, pronouns, discourse, joint, sides);
      for (Found found : pass.find()) {
        mentions.add(mention(view, found));
      }
    }
    return mentions;
  }

  private SentenceView view(SentenceText source, Optional<PartialDate> date) {
    Sentence sentence = source.sentence();
    List<int[]> blocked = terms.find(source.text());
    List<AgentHit> hits = new ArrayList<>();
    if (sentence.parsed()) {
      hits.addAll(agents.find(sentence));
      hits.removeIf(h -> !isPlural(sentence, h) && isInside(source, h.first(), h.last(), blocked));
    }
    List<NameSpan> spans =
        new ArrayList<>(names.find(sentence, source.text(), source.offsets(), hits, date));
    spans.removeIf(s -> isInside(source, s.first(), s.last(), blocked));
    return new SentenceView(source, new Tree(sentence), spans, hits);
  }

  private static boolean isPlural(Sentence sentence, AgentHit hit) {
    return sentence.token(hit.last()).pos().endsWith("S");
  }

  private static boolean isInside(SentenceText source, int first, int last, List<int[]> blocked) {
    int begin = source.offsets().get(first)[0];
    int end = source.offsets().get(last)[1];
    return blocked.stream().anyMatch(b -> b[0] <= begin && end <= b[1]);
  }

  private static Mention mention(SentenceView view, Found found) {
    Tree tree = view.tree();
    Span span = tree.span(found.first(), found.last());
    Referent referent = found.referent();
    return new Mention(
        span,
        tree.span(found.nameFirst(), found.nameLast()),
        view.index(),
        found.head(),
        found.form(),
        referent.kind(),
        referent.actor().at(span),
        referent.voice());
  }

  static final Comparator<Found> IN_TEXT_ORDER =
      Comparator.comparingInt(Found::first)
          .thenComparing(Comparator.comparingInt(Found::last).reversed())
          .thenComparing(f -> f.referent().actor().name());

  static boolean isActor(Found found) {
    return found.referent().kind() != EntityKind.PLACE && found.form() != MentionForm.DEMONYM;
  }
}

package org.parley.language.annotate;

import org.parley.codebook.Codebook;
import org.parley.language.Annotator;
import org.parley.language.mention.ActorResolver;
import org.parley.language.mention.MentionFinder;
import org.parley.language.mention.NameLexicon;
import org.parley.language.parse.Parser;
import org.parley.language.turn.TurnFinder;

/** Makes annotators that share codebook and models. Immutable; safe for use by several threads. */
public final class AnnotatorFactory {
  private final Parser parser;
  private final ParseScope scope;
  private final ActorResolver resolver;
  private final MentionFinder mentions;
  private final CandidateFilter candidates;
  private final SpeechTest speech;
  private final TurnFinder turns;

  public AnnotatorFactory(Codebook codebook, Parser parser, ParseScope scope) {
    this.parser = parser;
    this.scope = scope;
    NameLexicon names = new NameLexicon(codebook);
    this.resolver = new ActorResolver(codebook);
    this.mentions = new MentionFinder(codebook, names, resolver);
    CueForms cues = new CueForms(codebook);
    this.candidates = new CandidateFilter(codebook, names, cues);
    this.speech = new SpeechTest(cues);
    this.turns = new TurnFinder(codebook);
  }

  /** An annotator for one thread. */
  public Annotator annotator() {
    return new DocumentAnnotator(parser, scope, mentions, candidates, speech, turns);
  }

  /** Who an entity of the codebook is at a date, as the annotators resolve it. */
  public ActorResolver actors() {
    return resolver;
  }
}

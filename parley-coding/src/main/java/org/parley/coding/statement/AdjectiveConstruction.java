package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.codebook.CueClass;
import org.parley.codebook.Frame;
import org.parley.codebook.ReportingCue;
import org.parley.document.Span;
import org.parley.language.Token;

/** Adjectives of opinion: "Y is convinced that X", "Y was sceptical of X". */
final class AdjectiveConstruction implements Construction {
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SpeakerTest speakers;
  private final ContentBoundary boundary = new ContentBoundary();

  AdjectiveConstruction(CueLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.sources = new SourceFinder(lexicon);
    this.speakers = new SpeakerTest(words);
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    List<Draft> out = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      boolean predicate = token.relation().equals("acomp") || isParticiple(tree, token);
      if (predicate && doc.speechAt(token).isEmpty()) {
        String form = token.form().toLowerCase(Locale.ROOT);
        for (CueLexicon.Entry entry : lexicon.startingWith(CueClass.ADJECTIVE, form)) {
          at(doc, tree, token, entry.cue()).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private static boolean isParticiple(Tree tree, Token token) {
    return token.pos().equals("VBN") && tree.hasChild(token.index(), "auxpass");
  }

  private Optional<Draft> at(DocumentView doc, Tree tree, Token word, ReportingCue entry) {
    int verb = word.relation().equals("acomp") ? word.head() : word.index();
    OptionalInt subject = sources.subject(tree, verb);
    Optional<BitSet> content = content(tree, word.index(), verb, entry);
    if (subject.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Source source = new Source(tree, subject.getAsInt());
    List<Span> spans = boundary.spans(tree, content.get());
    if (spans.isEmpty() || !speakers.speaks(doc, source)) {
      return Optional.empty();
    }
    Cue cue = new Cue(tree, word.index(), List.of(word.index()), entry);
    return Optional.of(
        Draft.ruled(
            source,
            Optional.of(cue.span()),
            Optional.of(entry),
            spans,
            Optional.empty(),
            "statement/adjective"));
  }

  private static Optional<BitSet> content(Tree tree, int word, int verb, ReportingCue entry) {
    for (int head : new int[] {word, verb}) {
      for (Token child : tree.children(head)) {
        boolean clause =
            entry.frames().contains(Frame.CLAUSE)
                && child.relation().equals("ccomp")
                && child.index() > word;
        boolean infinitive =
            entry.frames().contains(Frame.INFINITIVE)
                && child.relation().equals("xcomp")
                && child.index() > word;
        if (clause || infinitive) {
          return Optional.of(tree.subtree(child.index()));
        }
      }
    }
    return tree.preposition(word, new HashSet<>(entry.prepositions()))
        .flatMap(p -> tree.object(p.index()))
        .map(o -> tree.subtree(o.index()))
        .or(() -> announced(tree, word, entry));
  }

  /** "Dorn was categorical: X". */
  private static Optional<BitSet> announced(Tree tree, int word, ReportingCue entry) {
    int colon = ClauseContent.colonAfter(tree, word);
    if (colon != word + 1 || colon + 1 >= tree.size() || !entry.frames().contains(Frame.CLAUSE)) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet(tree.size());
    tokens.set(colon + 1, tree.size());
    return Optional.of(tokens);
  }
}

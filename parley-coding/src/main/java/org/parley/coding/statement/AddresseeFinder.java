package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Actor;

/**
 * Whom words are directed to or demand something of: the object of the cue ("urged Y to"), else, in
 * a proposal or demand, another actor who should or must ("Y should", "the onus is on Y").
 */
final class AddresseeFinder {
  private static final Set<Act> ASKING = Set.of(Act.PROPOSE, Act.DEMAND, Act.CONDITION);
  private static final Set<String> ALL = Set.of("both", "all", "each");
  private static final Set<String> DUTY = Set.of("should", "must", "ought");
  private static final Set<String> DUTY_TO = Set.of("have", "need");

  private final ActorCodes codes;
  private final PhraseList fallsTo;

  AddresseeFinder(Codebook codebook, ActorCodes codes) {
    this.codes = codes;
    this.fallsTo = new PhraseList(codebook, "statement.falls-to");
  }

  /** The code of the addressee; never the speaker's own. */
  Optional<String> of(
      DocumentView doc, Draft draft, Sentences range, List<Token> words, Act act, Actor speaker) {
    Optional<String> own = codes.of(speaker);
    Optional<String> object =
        draft.act() == Act.ACCUSE
            ? Optional.empty()
            : draft
                .addressee()
                .filter(a -> !isOfAll(a.tree(), a.head()))
                .flatMap(doc::mentionAt)
                .flatMap(m -> codes.of(m.actor()));
    Optional<String> found =
        object.isPresent() || !ASKING.contains(act)
            ? object
            : dutyBearer(doc, draft, range).or(() -> holder(doc, draft, range, words));
    return found.filter(code -> !own.equals(Optional.of(code)));
  }

  /** The subject of "should" or "must" in the content. */
  private Optional<String> dutyBearer(DocumentView doc, Draft draft, Sentences range) {
    for (int s = range.first(); s <= range.last(); s++) {
      Tree tree = doc.tree(s);
      for (Token token : tree.sentence().tokens()) {
        boolean duty = DUTY.contains(token.lemma()) && token.head() >= 0;
        boolean dutyTo = DUTY_TO.contains(token.lemma()) && tree.hasChild(token.index(), "xcomp");
        if ((duty || dutyTo) && inside(draft, token)) {
          Optional<String> code =
              tree.child(dutyTo ? token.index() : token.head(), "nsubj", "nsubjpass")
                  .filter(subject -> !isOfAll(tree, subject.index()))
                  .flatMap(subject -> doc.mentionAt(new Source(tree, subject.index())))
                  .flatMap(m -> codes.of(m.actor()));
          if (code.isPresent()) {
            return code;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first actor after "the onus is on", "the ball is in". */
  private Optional<String> holder(
      DocumentView doc, Draft draft, Sentences range, List<Token> words) {
    List<Integer> at = fallsTo.in(words);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Span phrase = words.get(at.get(0)).span();
    for (int s = range.first(); s <= range.last(); s++) {
      for (Mention mention : doc.mentionsIn(s)) {
        boolean after = mention.span().begin() > phrase.begin();
        if (after && draft.content().stream().anyMatch(c -> c.contains(mention.name()))) {
          return codes.of(mention.actor());
        }
      }
    }
    return Optional.empty();
  }

  /** "both sides" are nobody in particular. */
  private static boolean isOfAll(Tree tree, int head) {
    return tree.children(head).stream()
        .anyMatch(c -> c.relation().equals("cc") || ALL.contains(c.lemma()));
  }

  private static boolean inside(Draft draft, Token token) {
    return draft.content().stream().anyMatch(c -> c.contains(token.span()));
  }
}

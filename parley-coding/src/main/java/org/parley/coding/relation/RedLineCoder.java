package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Actor;
import org.parley.record.RedLine;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Red lines: "X is a red line for H", "H would see X as unacceptable", "H will not tolerate X". The
 * condition is the subject of the verdict (or the object of the refusal), one record for each of
 * several joined by "or" and "and"; the holder is whoever judges: the one named with the verdict,
 * else the speaker, else the side that the paragraph was last about.
 */
final class RedLineCoder implements ReadingCoder {
  private static final Set<String> NAMING = Set.of("for", "by", "to");

  /** What may hang on a noun that stands for itself in no list: "the use or ...". */
  private static final Set<String> BARE = Set.of("det", "cc", "conj", "punct", "advmod", "preconj");

  private final TopicCoder topics;
  private final PhraseIndex<String> nouns;
  private final PhraseIndex<String> verdicts;
  private final PhraseIndex<String> refusals;
  private final Set<String> words;

  RedLineCoder(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.nouns = PhraseIndex.of(codebook.lexicon("redline.noun"));
    this.verdicts = PhraseIndex.of(codebook.lexicon("redline.verdict"));
    this.words = Set.copyOf(codebook.lexicon("redline.words"));
    this.refusals = PhraseIndex.of(codebook.lexicon("redline.refusal"));
  }

  @Override
  public List<RedLine> code(Reading reading) {
    List<RedLine> lines = new ArrayList<>();
    for (Scene scene : reading.scenes()) {
      if (!scene.sentence().parsed()) {
        continue;
      }
      int before = lines.size();
      for (PhraseMatch<String> m : nouns.find(scene.units())) {
        add(reading, scene, "red-line/named", subjects(scene.sentence(), scene.head(m)), m, lines);
      }
      if (lines.size() == before) {
        for (PhraseMatch<String> m : verdicts.find(scene.units())) {
          if (!isJudgement(scene.sentence(), scene.head(m))) {
            continue;
          }
          List<Integer> subjects = subjects(scene.sentence(), scene.head(m));
          add(reading, scene, "red-line/verdict", subjects, m, lines);
        }
      }
      if (lines.size() == before) {
        for (PhraseMatch<String> m : refusals.find(scene.units())) {
          List<Integer> objects = objects(scene.sentence(), scene.last(m));
          add(reading, scene, "red-line/refusal", objects, m, lines);
        }
      }
    }
    return lines;
  }

  /** "Is unacceptable", "as an unacceptable step"; not "the unacceptable step was discussed". */
  private static boolean isJudgement(Sentence sentence, int verdict) {
    Token word = sentence.token(verdict);
    if (!word.relation().equals("nmod") || word.head() < 0) {
      return true;
    }
    Token noun = sentence.token(word.head());
    return switch (noun.relation()) {
      case "attr", "oprd", "pobj" -> true;
      default -> false;
    };
  }

  private void add(
      Reading reading,
      Scene scene,
      String rule,
      List<Integer> conditions,
      PhraseMatch<String> match,
      List<RedLine> lines) {
    int s = scene.sentence().index();
    Optional<Actor> holder = holder(reading, scene, match, !rule.endsWith("refusal"));
    if (holder.isEmpty() || !concernsAnother(reading, s, holder.get())) {
      return;
    }
    int verdict = scene.head(match);
    boolean one = isOne(scene.sentence(), conditions);
    for (int head : one ? conditions.subList(0, 1) : conditions) {
      if (!canCross(scene.sentence(), head, verdict)
          || (rule.endsWith("named") && isActor(reading, scene.sentence(), head))) {
        continue;
      }
      Span condition = condition(reading, scene.sentence(), head, verdict, one);
      boolean known = lines.stream().anyMatch(l -> l.condition().overlaps(condition));
      if (!known && scene.sentence().within(condition).size() > 1) {
        List<String> issues = topics.issuesOrOther(reading.text(), List.of(condition));
        String by =
            reading
                .statementOver(s, scene.span(match))
                .map(t -> t.speaker().name())
                .orElse(holder.get().name());
        lines.add(
            new RedLine(reading.provenance(s, rule, issues, by), holder.get().side(), condition));
      }
    }
  }

  /**
   * True for "the use or threat of force", which is one condition: a bare noun is none without the
   * words after the next.
   */
  private static boolean isOne(Sentence sentence, List<Integer> conditions) {
    return conditions.size() > 1
        && conditions.stream()
            .anyMatch(
                c ->
                    sentence.token(c).pos().startsWith("N")
                        && sentence.children(c).stream()
                            .allMatch(k -> BARE.contains(k.relation())));
  }

  /**
   * A deed or a state of things can cross a line; the line itself ("all of his red lines") and
   * words that somebody finds unacceptable cannot.
   */
  private boolean canCross(Sentence sentence, int head, int verdict) {
    Token line = sentence.token(verdict);
    boolean ofIt =
        line.relation().equals("pobj")
            && sentence
                .headOf(line)
                .filter(p -> p.head() == head && !p.lemma().equals("as"))
                .isPresent();
    return head != verdict && !ofIt && !words.contains(sentence.token(head).lemma());
  }

  /** "N has crossed the red line": who crosses or draws it is no condition. */
  private static boolean isActor(Reading reading, Sentence sentence, int head) {
    return reading.mentions(sentence.index()).stream().anyMatch(m -> m.head() == head);
  }

  /** A line is drawn for somebody: another side in the sentence, or a document about two. */
  private static boolean concernsAnother(Reading reading, int s, Actor holder) {
    return reading.isFocused()
        || reading.sidesIn(s).stream().anyMatch(side -> !side.equals(holder.side()));
  }

  /** Heads of the conditions that a verdict is about. */
  private static List<Integer> subjects(Sentence sentence, int verdict) {
    for (int i : Syntax.chain(sentence, verdict)) {
      Optional<Token> subject =
          sentence.child(i, "nsubjpass").or(() -> sentence.child(i, "nsubj", "csubj"));
      if (subject.isPresent()) {
        return isViewed(sentence, i, verdict)
            ? viewed(sentence, i, verdict)
            : alternatives(sentence, subject.get().index());
      }
    }
    return List.of();
  }

  /** "H views X as V": the object is judged, not the subject. */
  private static boolean isViewed(Sentence sentence, int verb, int verdict) {
    return verb != verdict
        && sentence.child(verb, "nsubj").isPresent()
        && sentence.child(verb, "dobj").isPresent();
  }

  private static List<Integer> viewed(Sentence sentence, int verb, int verdict) {
    return sentence
        .child(verb, "dobj")
        .filter(o -> o.index() < verdict)
        .map(o -> alternatives(sentence, o.index()))
        .orElse(List.of());
  }

  private static List<Integer> objects(Sentence sentence, int refusal) {
    return sentence
        .child(refusal, "dobj", "ccomp", "xcomp")
        .map(o -> alternatives(sentence, o.index()))
        .orElse(List.of());
  }

  /** Conjuncts of a head, or of the infinitive that hangs on it ("any attempt to … or to …"). */
  private static List<Integer> alternatives(Sentence sentence, int head) {
    for (Token child : sentence.children(head)) {
      if (child.relation().equals("acl")) {
        List<Integer> verbs = conjuncts(sentence, child.index());
        if (verbs.size() > 1) {
          return verbs;
        }
      }
    }
    return conjuncts(sentence, head);
  }

  private static List<Integer> conjuncts(Sentence sentence, int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (Token child : sentence.children(head)) {
      if (child.relation().equals("conj") && all.size() < 4) {
        all.addAll(conjuncts(sentence, child.index()));
      }
    }
    return all;
  }

  /** A conjunct's own words: up to the next conjunction, and without the verdict on it. */
  private static Span condition(
      Reading reading, Sentence sentence, int head, int verdict, boolean one) {
    int first = head;
    int last = head;
    for (int i : sentence.subtree(head)) {
      boolean other =
          Syntax.chain(sentence, i).stream()
              .takeWhile(k -> k != head)
              .anyMatch(
                  k ->
                      (!one && isOtherConjunct(sentence, k, head))
                          || isVerdict(sentence, k, verdict));
      if (!other) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return sentence
        .token(first)
        .span()
        .union(sentence.token(last).span())
        .trim(reading.text().document().text());
  }

  /** The verdict, or the "as" over it. */
  private static boolean isVerdict(Sentence sentence, int token, int verdict) {
    return token == verdict
        || (sentence.token(token).lemma().equals("as") && sentence.isBelow(verdict, token));
  }

  private static boolean isOtherConjunct(Sentence sentence, int token, int head) {
    Token t = sentence.token(token);
    return t.head() == head
        && (t.relation().equals("conj")
            || t.relation().equals("cc")
            || t.relation().equals("punct"));
  }

  private static Optional<Actor> holder(
      Reading reading, Scene scene, PhraseMatch<String> match, boolean understood) {
    int s = scene.sentence().index();
    return judge(reading, scene, match)
        .or(
            () ->
                reading
                    .statementOver(s, scene.span(match))
                    .filter(t -> t.voice() == Voice.OFFICIAL || t.voice() == Voice.UNNAMED)
                    .map(Statement::speaker)
                    .filter(a -> reading.isSide(a.side())))
        .or(() -> understood ? lastSide(reading, s) : Optional.empty());
  }

  /**
   * The nearest of the sides that are the subject of a verb over the verdict, or named by "for" or
   * "by" at it. Within a speaker's words nobody outside of them judges but the speaker.
   */
  private static Optional<Actor> judge(Reading reading, Scene scene, PhraseMatch<String> match) {
    Sentence sentence = scene.sentence();
    int verdict = scene.head(match);
    List<Integer> over = Syntax.chain(sentence, verdict).stream().limit(4).toList();
    Optional<Statement> said = reading.statementOver(sentence.index(), scene.span(match));
    Optional<Actor> nearest = Optional.empty();
    int best = over.size();
    for (Mention mention : reading.mentions(sentence.index())) {
      boolean official = mention.voice() == Voice.OFFICIAL || mention.voice() == Voice.UNNAMED;
      if (official && reading.isSide(mention.actor().side()) && isWithin(said, mention)) {
        int at = distance(sentence, sentence.token(mention.head()), over, verdict);
        if (at < best) {
          best = at;
          nearest = Optional.of(mention.actor());
        }
      }
    }
    return nearest;
  }

  private static boolean isWithin(Optional<Statement> said, Mention mention) {
    return said.isEmpty()
        || said.get().speaker().name().equals(mention.actor().name())
        || said.get().content().stream().anyMatch(c -> c.contains(mention.name()));
  }

  /** Steps up from the verdict to where the name hangs as its judge; more than there are if not. */
  private static int distance(Sentence sentence, Token name, List<Integer> over, int verdict) {
    if (name.head() < 0) {
      return over.size();
    }
    if (name.relation().equals("nsubj") && over.contains(name.head())) {
      return over.indexOf(name.head());
    }
    if (name.relation().equals("poss") && name.head() == verdict) {
      return 0;
    }
    Token prep = sentence.token(name.head());
    int at = over.indexOf(prep.head());
    boolean named =
        name.relation().equals("pobj")
            && NAMING.contains(prep.lemma())
            && at >= 0
            && (prep.head() == verdict || sentence.token(prep.head()).pos().startsWith("V"));
    return named ? at : over.size();
  }

  /** The side that the sentences before were last about as a subject; at most three back. */
  private static Optional<Actor> lastSide(Reading reading, int sentence) {
    int paragraph = reading.text().sentences().get(sentence).paragraph();
    for (int s = sentence - 1; s >= 0 && s >= sentence - 3; s--) {
      Sentence earlier = reading.text().sentences().get(s);
      if (earlier.paragraph() != paragraph) {
        return Optional.empty();
      }
      for (Mention mention : reading.mentions(s)) {
        boolean subject =
            earlier.parsed() && earlier.token(mention.head()).relation().startsWith("nsubj");
        if (subject && reading.isSide(mention.actor().side())) {
          return Optional.of(mention.actor());
        }
      }
    }
    return Optional.empty();
  }
}

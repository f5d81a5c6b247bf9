package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.QuotedPassage;
import org.parley.language.Sentence;

/** Reads which words of a content are the speaker's own view and which are turned. */
final class PassageReader {
  /** A verb of saying follows its subject in so many words. */
  private static final int VERB = 3;

  /** "That there is" stands in so many first words. */
  private static final int OPENING = 6;

  private static final Set<String> ARTICLES = Set.of("a", "an", "any");
  private static final String NONE = "no";

  /** Scare quotes are short. */
  private static final int SCARE = 4;

  /** A verdict alone has no more words than this. */
  private static final int VERDICT = 12;

  /** Not those of who says something: "its perceived impact". */
  private static final Set<String> FORMS = Set.of("VBN", "VBG");

  private final SideTags tags;
  private final PhraseIndex<String> concessions;
  private final PhraseIndex<String> contrasts;
  private final PhraseIndex<String> reports;
  private final PhraseIndex<String> claims;
  private final PhraseIndex<String> denials;
  private final PhraseIndex<String> dismissals;
  private final PhraseIndex<String> ironies;
  private final PhraseIndex<String> definite;
  private final PhraseIndex<String> viewing;
  private final PhraseIndex<String> pointers;

  PassageReader(Codebook codebook) {
    this.tags = new SideTags(codebook);
    this.concessions = PhraseIndex.of(codebook.lexicon("position.concession"));
    this.contrasts = PhraseIndex.of(codebook.lexicon("position.contrast"));
    this.reports = PhraseIndex.of(codebook.lexicon("position.report"));
    this.claims = PhraseIndex.of(codebook.lexicon("position.claim"));
    this.denials = PhraseIndex.of(codebook.lexicon("position.denial"));
    this.dismissals = PhraseIndex.of(codebook.lexicon("position.dismissal"));
    this.ironies = PhraseIndex.of(codebook.lexicon("position.irony"));
    this.viewing = PhraseIndex.of(codebook.lexicon("position.viewing"));
    this.pointers = PhraseIndex.of(codebook.lexicon("position.pointer"));
    this.definite = PhraseIndex.of(codebook.lexicon("position.definite"));
  }

  /** Units of a sentence's part of the content, the accused before the first. */
  List<Unit> units(AnnotatedText text, Sentence sentence, Utterance utterance, boolean first) {
    List<Unit> plain = Units.within(sentence, utterance.content());
    List<Unit> units = tags.mark(text, sentence.index(), plain, utterance.side());
    return first ? withDoer(units, utterance.accused()) : units;
  }

  /** The units with the side of their understood doer before the first. */
  List<Unit> withDoer(List<Unit> units, Optional<String> side) {
    Optional<String> tag = side.flatMap(tags::tag);
    if (tag.isEmpty() || units.isEmpty()) {
      return units;
    }
    List<Unit> all = new ArrayList<>();
    all.add(SideTags.understood(tag.get(), units.get(0).span()));
    all.addAll(units);
    return all;
  }

  /**
   * What is denied to be there said as it is meant, "there is a base" as "there is no base"; empty
   * for other words. So phrases with "no" are found, and a denied word is turned by it.
   */
  Optional<List<Unit>> withNone(List<Unit> units) {
    for (int i = 0; i + 2 < Math.min(units.size(), OPENING); i++) {
      if (units.get(i).is("there") && units.get(i + 1).is("be")) {
        List<Unit> all = new ArrayList<>(units);
        Unit next = units.get(i + 2);
        boolean article = ARTICLES.stream().anyMatch(next::is);
        if (article) {
          all.remove(i + 2);
        }
        all.add(i + 2, new Unit(article ? next.token() : -1, at(next), Set.of(NONE), "DT"));
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private static Span at(Unit unit) {
    return new Span(unit.span().begin(), unit.span().begin());
  }

  /**
   * Where the matter of a content stands if not in it: for a verdict under a verb of viewing the
   * rest of its sentence, for "this" and "it" the sentence before too; else nowhere.
   */
  List<Unit> before(AnnotatedText text, Utterance utterance, List<Unit> opening) {
    Optional<Sentence> said = utterance.cue().flatMap(c -> text.sentenceAt(c.begin()));
    if (said.isEmpty()) {
      return List.of();
    }
    Sentence sentence = said.get();
    boolean verdict =
        opening.size() <= VERDICT
            && viewing.anyIn(Units.within(sentence, List.of(utterance.cue().orElseThrow())));
    boolean points = pointers.anyIn(opening);
    List<Unit> units = new ArrayList<>();
    if (verdict) {
      List<Unit> all = Units.of(sentence);
      units.addAll(tags.mark(text, sentence.index(), all, utterance.side()));
      points |= pointers.anyIn(units);
    }
    if (points && sentence.index() > 0) {
      Sentence before = text.sentences().get(sentence.index() - 1);
      if (before.paragraph() == sentence.paragraph()) {
        units.addAll(tags.mark(text, before.index(), Units.of(before), utterance.side()));
      }
    }
    return units;
  }

  /**
   * @param denied the cue denies this sentence already: what it reports and dismisses is no more to
   *     be taken out or turned
   */
  Passage passage(
      AnnotatedText text,
      Sentence sentence,
      List<Unit> units,
      Optional<String> side,
      boolean denied) {
    BitSet muted = new BitSet(units.size());
    BitSet turned = new BitSet(units.size());
    conceded(units, muted);
    quoted(text, units, muted);
    if (!denied) {
      reported(units, side.flatMap(tags::tag), muted);
      dismissed(units, turned);
    }
    for (PhraseMatch<String> denial : denials.longest(units)) {
      turned.flip(denial.end(), clauseEnd(units, denial.end()));
    }
    int last = contrasts.find(units).stream().mapToInt(PhraseMatch::begin).max().orElse(-1);
    return new Passage(units, muted, turned, last, top(sentence, units));
  }

  /** True when the negation is part of words that turn a whole clause. */
  boolean isDenial(List<Unit> units, PhraseMatch<?> negation) {
    return denials.longest(units).stream().anyMatch(d -> d.overlaps(negation));
  }

  /** From a word of concession to the next comma. */
  private void conceded(List<Unit> units, BitSet muted) {
    for (PhraseMatch<String> m : concessions.longest(units)) {
      muted.set(m.begin(), comma(units, m.end()));
    }
  }

  /** Scare quotes behind an article or possessive, and what is "so-called". */
  private void quoted(AnnotatedText text, List<Unit> units, BitSet muted) {
    for (PhraseMatch<String> m : ironies.longest(units)) {
      muted.set(m.end(), Math.min(units.size(), m.end() + VERB));
    }
    if (units.isEmpty()) {
      return;
    }
    Span all = units.get(0).span().union(units.get(units.size() - 1).span());
    List<QuotedPassage> quotations = text.quotations();
    for (int q = firstFrom(quotations, all.begin()); q < quotations.size(); q++) {
      Span inside = quotations.get(q).span();
      if (inside.begin() >= all.end()) {
        break;
      }
      if (quotations.get(q).speech() || !all.contains(inside)) {
        continue;
      }
      BitSet words = new BitSet(units.size());
      for (int i = 0; i < units.size(); i++) {
        words.set(i, inside.contains(units.get(i).span()));
      }
      int begin = words.nextSetBit(0);
      if (begin > 0 && words.cardinality() <= SCARE && isDefinite(units, begin)) {
        muted.or(words);
      }
    }
  }

  /** The first that begins at an offset or after; they are in text order. */
  private static int firstFrom(List<QuotedPassage> quotations, int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().begin() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean isDefinite(List<Unit> units, int begin) {
    int from = Math.max(0, begin - 2);
    return definite.anyIn(units.subList(from, begin));
  }

  /** What another actor says: from its verb or its "claim" to the end of the clause. */
  private void reported(List<Unit> units, Optional<String> own, BitSet muted) {
    for (PhraseMatch<String> verb : reports.longest(units)) {
      boolean finite = !FORMS.contains(units.get(verb.begin()).pos());
      if (finite && hasOther(units, verb.begin(), own)) {
        muted.set(verb.begin(), clauseEnd(units, verb.end()));
      }
    }
    for (PhraseMatch<String> claim : claims.longest(units)) {
      if (hasOther(units, claim.begin(), own)) {
        muted.set(claim.begin(), clauseEnd(units, claim.end()));
      }
    }
  }

  private static boolean hasOther(List<Unit> units, int at, Optional<String> own) {
    for (int i = Math.max(0, at - VERB); i < at; i++) {
      for (String word : units.get(i).words()) {
        if (word.charAt(0) == SideTags.MARK
            && !SideTags.isOwn(word)
            && !own.filter(word::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The charge that … is absurd". */
  private void dismissed(List<Unit> units, BitSet turned) {
    List<PhraseMatch<String>> words = dismissals.longest(units);
    claims.longest(units).stream()
        .findFirst()
        .ifPresent(
            claim ->
                words.stream()
                    .filter(d -> d.begin() >= claim.end())
                    .findFirst()
                    .ifPresent(d -> turned.flip(claim.end(), d.begin())));
  }

  private int clauseEnd(List<Unit> units, int from) {
    int contrast =
        contrasts.find(units).stream()
            .mapToInt(PhraseMatch::begin)
            .filter(b -> b >= from)
            .min()
            .orElse(units.size());
    return Math.min(contrast, comma(units, from));
  }

  private static int comma(List<Unit> units, int from) {
    for (int i = from; i < units.size(); i++) {
      if (units.get(i).is(",") || units.get(i).is(";")) {
        return i;
      }
    }
    return units.size();
  }

  private static int top(Sentence sentence, List<Unit> units) {
    if (!sentence.parsed()) {
      return -1;
    }
    BitSet tokens = new BitSet(sentence.size());
    units.stream().filter(u -> u.token() >= 0).forEach(u -> tokens.set(u.token()));
    for (int i = 0; i < units.size(); i++) {
      int token = units.get(i).token();
      int head = token < 0 ? 0 : sentence.token(token).head();
      if (token >= 0 && (head < 0 || !tokens.get(head))) {
        return i;
      }
    }
    return -1;
  }
}

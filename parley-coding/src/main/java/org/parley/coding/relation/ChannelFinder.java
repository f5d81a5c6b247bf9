package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Channel;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.language.Mention;
import org.parley.language.Sentence;

/** Finds channels by their terms; common words count only where they are the sides' own. */
final class ChannelFinder {
  private static final int NEAR = 4;

  /** "The line between the navies": nobody else's for having no name. */
  private static final String UNNAMED = "unnamed";

  private record Term(String channel, boolean specific) {}

  private final PhraseIndex<Term> terms;
  private final PhraseIndex<Term> shortNames;
  private final PhraseIndex<String> together;
  private final Set<String> strange;

  ChannelFinder(Codebook codebook) {
    Set<String> common = Set.copyOf(codebook.lexicon("channel.common-word"));
    PhraseIndex.Builder<Term> builder = new PhraseIndex.Builder<>();
    PhraseIndex.Builder<Term> shorts = new PhraseIndex.Builder<>();
    for (Channel channel : codebook.channels()) {
      for (String term : channel.terms()) {
        Term value = new Term(channel.id(), !isCommon(term, common));
        builder.add(term, value);
        String noun = term.substring(term.lastIndexOf(' ') + 1);
        if (value.specific() && codebook.lexicon("channel.body").contains(noun)) {
          shorts.add("the " + noun, value);
        }
      }
    }
    this.terms = builder.build();
    this.shortNames = shorts.build();
    this.together = PhraseIndex.of(codebook.lexicon("relation.sides"));
    this.strange = Set.copyOf(codebook.lexicon("channel.at-large"));
  }

  private static boolean isCommon(String term, Set<String> common) {
    for (String word : term.split("[ |-]+")) {
      String bare = word.replaceFirst("/[a-z]$", "");
      if (!bare.equals("*") && !common.contains(bare)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Channels of one sentence, in text order.
   *
   * @param named ids of the channels named so far in the document, which "the council" may mean;
   *     those of this sentence are added
   */
  List<ChannelTerm> find(Reading reading, int sentence, Set<String> named) {
    Scene scene = reading.scenes().get(sentence);
    List<ChannelTerm> found = new ArrayList<>();
    for (PhraseMatch<Term> match : terms.longest(scene.units())) {
      int head = scene.head(match);
      Term term = match.value();
      ChannelTerm candidate = new ChannelTerm(term.channel(), term.specific(), match, head);
      if (term.specific() || isBetweenSides(reading, scene, candidate)) {
        found.add(candidate);
      }
    }
    for (PhraseMatch<Term> match : shortNames.longest(scene.units())) {
      ChannelTerm term = new ChannelTerm(match.value().channel(), true, match, scene.head(match));
      if (named.contains(term.channel())
          && found.stream().noneMatch(f -> f.match().overlaps(match))
          && isBare(scene.sentence(), term.head())) {
        found.add(term);
      }
    }
    found.stream().filter(ChannelTerm::specific).map(ChannelTerm::channel).forEach(named::add);
    return found;
  }

  /** No name before or "of" after the noun, which would make it another body. */
  private static boolean isBare(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .noneMatch(
            c ->
                c.relation().equals("compound")
                    || (c.relation().equals("prep") && c.lemma().equals("of")));
  }

  /**
   * Not somebody else's and not anything at large ("global cooperation"); with a side or a word for
   * both hanging on it, or in a document about the sides.
   */
  private boolean isBetweenSides(Reading reading, Scene scene, ChannelTerm term) {
    Sentence sentence = scene.sentence();
    boolean side = false;
    boolean stranger = false;
    for (Mention mention : reading.mentions(sentence.index())) {
      if (mention.name().contains(scene.span(term.match()))) {
        return false;
      }
      if (mention.head() == term.head()
          || (sentence.parsed() && sentence.isBelow(mention.head(), term.head()))) {
        side |= reading.isSide(mention.actor().side());
      }
      stranger |=
          isPower(mention)
              && !reading.isSide(mention.actor().side())
              && Syntax.distance(sentence, term.head(), mention.head()) <= NEAR;
    }
    boolean shared = reading.sidesNear(scene, term.head(), NEAR).size() >= 2;
    if ((stranger && !shared) || !reading.concernsSides(sentence.index())) {
      return false;
    }
    boolean own = side || hasTogether(scene, term);
    return own || (reading.isFocused() && !isAtLarge(scene, term));
  }

  private static boolean isPower(Mention mention) {
    return switch (mention.kind()) {
      case STATE, ORGANISATION -> true;
      case GROUP -> !mention.actor().name().startsWith(UNNAMED);
      case PERSON, INSTITUTION, PARTY, OUTLET, INSTITUTE, COMPANY, PLACE -> false;
    };
  }

  private boolean hasTogether(Scene scene, ChannelTerm term) {
    return together.find(scene.units()).stream()
        .anyMatch(t -> Syntax.distance(scene.sentence(), term.head(), scene.head(t)) <= 2);
  }

  private boolean isAtLarge(Scene scene, ChannelTerm term) {
    return scene.sentence().children(term.head()).stream()
        .anyMatch(c -> strange.contains(c.lemma()));
  }
}

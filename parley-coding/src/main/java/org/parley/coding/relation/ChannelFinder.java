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
  private record Term(String channel, boolean specific) {}

  private final PhraseIndex<Term> terms;
  private final PhraseIndex<Term> shortNames;

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
      if (term.specific() || isBetweenSides(reading, scene, head)) {
        found.add(new ChannelTerm(term.channel(), term.specific(), match, head));
      }
    }
    for (PhraseMatch<Term> match : shortNames.longest(scene.units())) {
      ChannelTerm term =
          new ChannelTerm(match.value().channel(), true, match, scene.head(match));
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

  /** Not with somebody else, and in a place that is about the sides. */
  private static boolean isBetweenSides(Reading reading, Scene scene, int head) {
    Sentence sentence = scene.sentence();
    boolean side = false;
    boolean stranger = false;
    for (Mention mention : reading.mentions(sentence.index())) {
      if (mention.head() == head
          || (sentence.parsed() && sentence.isBelow(mention.head(), head))) {
        if (reading.isSide(mention.actor().side())) {
          side = true;
        } else {
          stranger = true;
        }
      }
    }
    return (side || !stranger) && reading.concernsSides(sentence.index());
  }
}

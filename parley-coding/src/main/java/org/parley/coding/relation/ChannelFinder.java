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

  ChannelFinder(Codebook codebook) {
    Set<String> common = Set.copyOf(codebook.lexicon("channel.common-word"));
    PhraseIndex.Builder<Term> builder = new PhraseIndex.Builder<>();
    for (Channel channel : codebook.channels()) {
      for (String term : channel.terms()) {
        builder.add(term, new Term(channel.id(), !isCommon(term, common)));
      }
    }
    this.terms = builder.build();
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

  /** Channels of one sentence, in text order. */
  List<ChannelTerm> find(Reading reading, int sentence) {
    Scene scene = reading.scenes().get(sentence);
    List<ChannelTerm> found = new ArrayList<>();
    for (PhraseMatch<Term> match : terms.longest(scene.units())) {
      int head = scene.head(match);
      Term term = match.value();
      if (term.specific() || isBetweenSides(reading, scene, head)) {
        found.add(new ChannelTerm(term.channel(), term.specific(), match, head));
      }
    }
    return found;
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

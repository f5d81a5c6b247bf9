package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Talks of the sides' military leaders: a meeting of the channel between the militaries, though
 * nothing names the channel. "Norland's chief of staff spoke by telephone with Sudmark's" needs two
 * leaders of two sides as those who talk, and a word of contact that is no wish, doubt or question.
 */
final class ChiefTalks {
  private static final int NEAR = 4;
  private static final int OWN = 2;

  /** Partners hang on a word of contact by these; on others the subjects of the talk. */
  private static final Set<String> PARTNERS = Set.of("with", "between", "of", "by", "in", "and");

  /**
   * What was found.
   *
   * @param token the word of contact
   * @param leader where the first leader is named
   */
  record Found(String channel, int token, Span leader) {}

  private record Leader(int head, Span span, Set<String> sides) {}

  private final Optional<String> channel;
  private final PhraseIndex<String> leaders;
  private final PhraseIndex<String> contacts;
  private final Set<String> sectors;
  private final Set<String> negations;
  private final MoodReader moods;

  ChiefTalks(Codebook codebook) {
    Set<String> ids = Set.copyOf(codebook.lexicon("channel.chiefs-meet-in"));
    this.channel = codebook.channels().stream().map(c -> c.id()).filter(ids::contains).findFirst();
    this.leaders = PhraseIndex.of(codebook.lexicon("channel.chief"));
    this.contacts = PhraseIndex.of(codebook.lexicon("channel.contact"));
    this.sectors = Set.copyOf(codebook.lexicon("channel.chief-sector"));
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.moods = new MoodReader(codebook);
  }

  /** The talks that a sentence tells of. */
  Optional<Found> find(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    Sentence sentence = scene.sentence();
    if (channel.isEmpty() || !sentence.parsed()) {
      return Optional.empty();
    }
    List<Leader> all = leaders(reading, s, scene);
    if (all.size() < 2) {
      return Optional.empty();
    }
    for (PhraseMatch<String> contact : contacts.longest(scene.units())) {
      int token = scene.head(contact);
      List<Leader> talking = all.stream().filter(l -> talks(sentence, l, token)).toList();
      Set<String> sides = new TreeSet<>();
      talking.forEach(l -> sides.addAll(l.sides()));
      if (talking.size() >= 2
          && sides.size() >= 2
          && !scene.isNegated(contact, negations)
          && !moods.of(sentence, token).isOpen()) {
        return Optional.of(new Found(channel.get(), token, talking.get(0).span()));
      }
    }
    return Optional.empty();
  }

  /** Those whom the codebook or their title makes soldiers, then those named by office alone. */
  private List<Leader> leaders(Reading reading, int s, Scene scene) {
    List<Leader> found = new ArrayList<>();
    for (Mention mention : reading.mentions(s)) {
      String code = mention.actor().code();
      if (reading.isSide(mention.actor().side())
          && sectors.stream().anyMatch(sector -> endsWith(code, sector))) {
        found.add(new Leader(mention.head(), mention.span(), Set.of(mention.actor().side())));
      }
    }
    for (PhraseMatch<String> office : leaders.longest(scene.units())) {
      Span span = scene.span(office);
      int head = scene.head(office);
      Set<String> sides = sidesOf(reading, s, scene.sentence(), head);
      if (!sides.isEmpty() && found.stream().noneMatch(l -> l.span().overlaps(span))) {
        found.add(new Leader(head, span, sides));
      }
    }
    found.sort(java.util.Comparator.comparing(l -> l.span().begin()));
    return found;
  }

  private static boolean endsWith(String code, String sector) {
    return code.regionMatches(true, code.length() - sector.length(), sector, 0, sector.length());
  }

  /** "Russia's chief of staff", "the chief of the Russian general staff". */
  private static Set<String> sidesOf(Reading reading, int s, Sentence sentence, int head) {
    Set<String> sides = new TreeSet<>();
    for (Mention mention : reading.mentions(s)) {
      if (reading.isSide(mention.actor().side())
          && sentence.isBelow(mention.head(), head)
          && Syntax.distance(sentence, head, mention.head()) <= OWN) {
        sides.add(mention.actor().side());
      }
    }
    return sides;
  }

  /** Below the word of contact, and not as what the talk is about. */
  private static boolean talks(Sentence sentence, Leader leader, int contact) {
    if (!sentence.isBelow(leader.head(), contact)
        || Syntax.distance(sentence, contact, leader.head()) > NEAR) {
      return false;
    }
    for (int at : Syntax.chain(sentence, leader.head())) {
      Token word = sentence.token(at);
      if (at == contact) {
        return true;
      }
      if (word.relation().equals("prep") && !PARTNERS.contains(word.lemma())) {
        return false;
      }
    }
    return false;
  }
}

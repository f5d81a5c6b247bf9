package org.parley.coding.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;

/**
 * Who spoke last: after a statement, "he added" in the next sentence means its speaker, whoever
 * else the statement was about. One per document; statements come in text order.
 */
final class SpeakerMemory {
  private static final Set<String> MALE = Set.of("he", "him", "his");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  private final Map<String, Gender> genders;
  private final Map<String, Speaker> persons = new LinkedHashMap<>();
  private List<Speaker> last = List.of();
  private int lastSentence = -2;
  private List<Speaker> current = List.of();
  private int currentSentence = -2;

  private SpeakerMemory(Map<String, Gender> genders) {
    this.genders = genders;
  }

  /** A memory for one document. */
  static SpeakerMemory of(Map<String, Gender> genders) {
    return new SpeakerMemory(genders);
  }

  /** The gender of the codebook's people by name. */
  static Map<String, Gender> genders(Codebook codebook) {
    Map<String, Gender> out = new TreeMap<>();
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.PERSON) {
        out.put(entity.name(), entity.gender());
      }
    }
    return out;
  }

  /** The speaker whom a pronoun means, if the sentence before had one that suits. */
  Optional<Speaker> meantBy(String pronoun, int sentence) {
    if (sentence == currentSentence && PLURAL.contains(pronoun) && isGroup(current)) {
      return Optional.of(current.get(0));
    }
    List<Speaker> before = sentence == currentSentence ? last : current;
    int beforeSentence = sentence == currentSentence ? lastSentence : currentSentence;
    if (sentence - beforeSentence != 1 || before.size() != 1) {
      return Optional.empty();
    }
    Speaker speaker = before.get(0);
    Gender gender = genders.getOrDefault(speaker.actor().name(), Gender.UNKNOWN);
    boolean suits =
        (MALE.contains(pronoun) && speaker.person() && gender != Gender.FEMALE)
            || (FEMALE.contains(pronoun) && speaker.person() && gender != Gender.MALE)
            || (PLURAL.contains(pronoun) && !speaker.person());
    return suits ? Optional.of(speaker) : Optional.empty();
  }

  /** The group that spoke in the same sentence or the one before it. */
  Optional<Speaker> groupIn(int sentence) {
    boolean near = sentence - currentSentence <= 1 && isGroup(current);
    return near && current.get(0).actor().name().startsWith("unnamed")
        ? Optional.of(current.get(0))
        : Optional.empty();
  }

  private static boolean isGroup(List<Speaker> speakers) {
    return speakers.size() == 1 && !speakers.get(0).person();
  }

  /** The named persons who have spoken so far, the first first. */
  List<Speaker> persons() {
    return List.copyOf(persons.values());
  }

  /** Remembers who spoke in a sentence; {@code until} is where the statement ends. */
  void remember(List<Speaker> speakers, int sentence, int until) {
    if (sentence > currentSentence || sentence < lastSentence) {
      last = current;
      lastSentence = currentSentence;
    }
    current = speakers;
    speakers.stream()
        .filter(s -> s.person() && !s.actor().name().startsWith("unnamed"))
        .forEach(s -> persons.putIfAbsent(s.actor().name(), s));
    currentSentence = Math.max(sentence, until);
  }
}

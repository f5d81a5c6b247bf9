package org.parley.language.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.codebook.EntityKind;

/**
 * What has been talked about so far, the latest last. Looks back a bounded way only, so that a long
 * document stays linear. One per document.
 */
final class Discourse {
  private static final int SENTENCES_BACK = 5;
  private static final int REMEMBERED = 400;
  private final Deque<Entry> entries = new ArrayDeque<>();

  /**
   * Somebody or something mentioned.
   *
   * @param token head of the mention in its sentence
   * @param subject of a clause
   * @param governor token on which the mention hangs
   * @param referents several for joined actors; none for a thing, which only stands between
   * @param plural whether a plural pronoun suits it
   */
  record Entry(
      int sentence,
      int token,
      boolean subject,
      int governor,
      boolean plural,
      List<Referent> referents) {
    Entry {
      referents = List.copyOf(referents);
    }

    boolean isThing() {
      return referents.isEmpty();
    }

    boolean isPerson() {
      return referents.size() == 1 && referents.get(0).kind() == EntityKind.PERSON;
    }
  }

  void add(Entry entry) {
    entries.addLast(entry);
    if (entries.size() > REMEMBERED) {
      entries.removeFirst();
    }
  }

  /** Gives a person whose gender a pronoun has told that gender. */
  void replace(Referent old, Referent now) {
    List<Entry> changed = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      boolean same = entry.referents.size() == 1 && entry.referents.get(0).key().equals(old.key());
      changed.add(
          same
              ? new Entry(
                  entry.sentence,
                  entry.token,
                  entry.subject,
                  entry.governor,
                  entry.plural,
                  List.of(now))
              : entry);
    }
    entries.clear();
    entries.addAll(changed);
  }

  /** The latest entry of all that suits, however far back within what is remembered. */
  Optional<Entry> latest(Predicate<Entry> suits) {
    for (Iterator<Entry> it = entries.descendingIterator(); it.hasNext(); ) {
      Entry entry = it.next();
      if (suits.test(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /**
   * The entry that a pronoun means: in the nearest sentence that has one that suits; there a
   * subject rather than another, the latest subject before the pronoun's own clause, the first
   * elsewhere.
   */
  Optional<Entry> antecedent(int sentence, Predicate<Entry> suits) {
    for (int s = sentence; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
      Optional<Entry> subject = Optional.empty();
      Optional<Entry> other = Optional.empty();
      for (Iterator<Entry> it = entries.descendingIterator(); it.hasNext(); ) {
        Entry entry = it.next();
        if (entry.sentence < s) {
          break;
        }
        if (entry.sentence == s && suits.test(entry)) {
          if (entry.subject) {
            if (subject.isEmpty() || s < sentence) {
              subject = Optional.of(entry);
            }
          } else if (other.isEmpty()) {
            other = Optional.of(entry);
          }
        }
      }
      if (subject.isPresent() || other.isPresent()) {
        return subject.isPresent() ? subject : other;
      }
    }
    return Optional.empty();
  }
}

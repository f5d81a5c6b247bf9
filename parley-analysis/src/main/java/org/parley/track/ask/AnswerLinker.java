package org.parley.track.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.track.Report;

/**
 * Links replies to sayings in one sweep through time: each reply is compared with what was said
 * before it in its document and with the latest sayings that share a content word. A reply answers
 * what fits it best: by the surest rule, and of equals by the words.
 */
final class AnswerLinker {
  /** Sayings with one stem that a reply is compared with, the latest. */
  private static final int MOST = 200;

  /** Share of the best strength that still counts as as good. */
  private static final double AS_GOOD = 0.9;

  private final AnswerRules rules;
  private final List<Draft> drafts;
  private final Map<String, List<Draft>> byStem = new HashMap<>();
  private final Map<String, List<Draft>> byDocument = new HashMap<>();
  private final Map<Draft, List<Answer>> answers = new IdentityHashMap<>();
  private final Map<Draft, Reply> withdrawn = new IdentityHashMap<>();
  private int next;

  /**
   * A linker of the drafts.
   *
   * @param drafts in the order of {@link Report#ORDER}
   */
  AnswerLinker(AnswerRules rules, List<Draft> drafts) {
    this.rules = rules;
    this.drafts = List.copyOf(drafts);
  }

  /** Links replies, in the order of {@link Report#ORDER}. */
  void link(List<Reply> replies) {
    for (Reply reply : replies) {
      advance(reply);
      if (reply.move() == Reply.Move.WITHDRAWS) {
        withdraw(reply);
      } else {
        answer(reply);
      }
    }
  }

  List<Answer> answers(Draft draft) {
    return answers.getOrDefault(draft, List.of());
  }

  Optional<Reply> withdrawn(Draft draft) {
    return Optional.ofNullable(withdrawn.get(draft));
  }

  /** Takes in all that was said up to the day of the reply, or up to its document. */
  private void advance(Reply reply) {
    while (next < drafts.size() && !isLater(drafts.get(next), reply)) {
      Draft draft = drafts.get(next++);
      byDocument.computeIfAbsent(draft.document().id(), k -> new ArrayList<>()).add(draft);
      for (String stem : draft.stems()) {
        byStem.computeIfAbsent(stem, k -> new ArrayList<>()).add(draft);
      }
    }
  }

  private static boolean isLater(Draft draft, Reply reply) {
    boolean sameDay =
        draft.document().date().isPresent()
            && draft.document().date().equals(reply.document().date());
    return !sameDay
        && !draft.document().id().equals(reply.document().id())
        && Report.ORDER.compare(draft.saying().report(), reply.report()) > 0;
  }

  private void answer(Reply reply) {
    Map<Draft, AnswerRules.Found> found = new IdentityHashMap<>();
    List<Draft> order = new ArrayList<>();
    Optional<Draft> last = last(reply, false);
    for (Draft draft : candidates(reply)) {
      boolean isLast = last.filter(l -> l == draft).isPresent();
      rules
          .of(draft, reply, isLast)
          .ifPresent(
              f -> {
                found.put(draft, f);
                order.add(draft);
              });
    }
    AnswerLink surest =
        found.values().stream()
            .map(AnswerRules.Found::link)
            .min(Comparator.naturalOrder())
            .orElse(AnswerLink.POSITION);
    double best =
        found.values().stream()
            .filter(f -> f.link() == surest)
            .mapToDouble(AnswerRules.Found::strength)
            .max()
            .orElse(0);
    for (Draft draft : order) {
      AnswerRules.Found f = found.get(draft);
      if (f != null && f.link() == surest && f.strength() >= AS_GOOD * best) {
        answers
            .computeIfAbsent(draft, k -> new ArrayList<>())
            .add(new Answer(f.kind(), reply.side(), reply.by(), reply.report(), f.link()));
      }
    }
  }

  private void withdraw(Reply reply) {
    Optional<Draft> last = last(reply, true);
    for (Draft draft : candidates(reply)) {
      if (rules.withdraws(draft, reply, last.filter(l -> l == draft).isPresent())) {
        withdrawn.putIfAbsent(draft, reply);
      }
    }
  }

  /** What was said last before the reply in its document, by another side or by its own. */
  private Optional<Draft> last(Reply reply, boolean own) {
    List<Draft> before = before(reply);
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      if (draft.type().isAnswerable() && draft.side().equals(reply.side()) == own) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** The latest sayings of the reply's document that begin no later than it. */
  private List<Draft> before(Reply reply) {
    List<Draft> all = byDocument.getOrDefault(reply.document().id(), List.of());
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).evidence().begin() <= reply.evidence().begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.subList(Math.max(0, low - MOST), low);
  }

  private List<Draft> candidates(Reply reply) {
    Set<Draft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Draft> order = new ArrayList<>();
    List<List<Draft>> lists = new ArrayList<>();
    lists.add(before(reply));
    for (String stem : new TreeSet<>(reply.stems())) {
      lists.add(byStem.getOrDefault(stem, List.of()));
    }
    for (List<Draft> list : lists) {
      for (Draft draft : list.subList(Math.max(0, list.size() - MOST), list.size())) {
        if (seen.add(draft)) {
          order.add(draft);
        }
      }
    }
    return order;
  }
}

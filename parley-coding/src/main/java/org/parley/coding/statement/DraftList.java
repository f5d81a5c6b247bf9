package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.document.Span;

/** The drafts of one document, to be found by the sentences that their cue and content stand in. */
final class DraftList {
  private final DocumentView doc;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  DraftList(DocumentView doc) {
    this.doc = doc;
  }

  /** Adds a draft; gives its number. */
  int add(Draft draft) {
    drafts.add(draft);
    int number = drafts.size() - 1;
    draft.content().forEach(span -> index(span, number));
    draft.cue().ifPresent(span -> index(span, number));
    return number;
  }

  Draft get(int number) {
    return drafts.get(number);
  }

  /** Adds pieces to a content, in text order. */
  void extend(int number, List<Span> parts) {
    List<Span> content = new ArrayList<>(drafts.get(number).content());
    for (Span part : parts) {
      if (content.stream().noneMatch(part::overlaps)) {
        content.add(part);
        index(part, number);
      }
    }
    content.sort(null);
    drafts.set(number, drafts.get(number).withContent(content));
  }

  /** The first draft in the sentences of a span that suits. */
  Optional<Integer> first(Span span, Predicate<Draft> suits) {
    TreeSet<Integer> near = new TreeSet<>();
    for (int s = first(span); s <= last(span); s++) {
      near.addAll(bySentence.getOrDefault(s, List.of()));
    }
    return near.stream().filter(number -> suits.test(drafts.get(number))).findFirst();
  }

  List<Draft> all() {
    return List.copyOf(drafts);
  }

  private void index(Span span, int number) {
    for (int s = first(span); s <= last(span); s++) {
      List<Integer> list = bySentence.computeIfAbsent(s, k -> new ArrayList<>());
      if (!list.contains(number)) {
        list.add(number);
      }
    }
  }

  private int first(Span span) {
    return doc.sentenceAt(span.begin());
  }

  private int last(Span span) {
    return doc.sentenceAt(Math.max(span.begin(), span.end() - 1));
  }
}

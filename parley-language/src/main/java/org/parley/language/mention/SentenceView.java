package org.parley.language.mention;

import java.util.List;

/** A sentence with its names and agent nouns, before any of them is resolved. */
record SentenceView(SentenceText source, Tree tree, List<NameSpan> names, List<AgentHit> agents) {
  SentenceView {
    names = List.copyOf(names);
    agents = List.copyOf(agents);
  }

  int index() {
    return tree.sentence().index();
  }

  /** Tokens {@code first} to {@code last} as a name: one blank between words. */
  String words(int first, int last) {
    return source.text().substring(source.offsets().get(first)[0], source.offsets().get(last)[1]);
  }

  /** The agent noun that ends at a token. */
  java.util.Optional<AgentHit> agentAt(int token) {
    return agents.stream().filter(a -> a.first() <= token && token <= a.last()).findFirst();
  }
}

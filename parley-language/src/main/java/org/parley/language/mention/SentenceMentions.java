package org.parley.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.language.MentionForm;

/** The mentions of one sentence; tells the discourse of them as it goes. */
final class SentenceMentions {
  private final SentenceView view;
  private final Lexicons lexicons;
  private final PersonMentions persons;
  private final GroupMentions groups;
  private final BodyMentions bodies;
  private final Pronouns pronouns;
  private final Discourse discourse;
  private final JointActors joint;
  private final List<Referent> sides;
  private final List<Found> found = new ArrayList<>();

  SentenceMentions(
      SentenceView view,
      Lexicons lexicons,
      PersonMentions persons,
      GroupMentions groups,
      BodyMentions bodies,
      Pronouns pronouns,
      Discourse discourse,
      JointActors joint,
      List<Referent> sides) {
    this.view = view;
    this.lexicons = lexicons;
    this.persons = persons;
    this.groups = groups;
    this.bodies = bodies;
    this.pronouns = pronouns;
    this.discourse = discourse;
    this.joint = joint;
    this.sides = sides;
  }

  List<Found> find() {
    boolean[] taken = new boolean[view.tree().size()];
    found.addAll(persons.find(view, taken));
    for (AgentHit agent : GroupMentions.outermostFirst(view.agents())) {
      if (taken[agent.last()] || isInsideName(agent)) {
        continue;
      }
      Optional<Found> known = BodyMentions.roleNoun(view, agent.last(), lexicons, discourse);
      if (known.isPresent()) {
        continue;
      }
      List<Found> both = joint.find(view, agent, sides, discourse);
      if (!both.isEmpty()) {
        found.addAll(both);
        PersonMentions.mark(taken, both.get(0).first(), agent.last());
        continue;
      }
      List<Found> made = groups.find(view, agent, taken);
      Found group = made.get(0);
      if (namesSomebody(agent, group)) {
        if (group.form() == MentionForm.NAME) {
          // "the Dorn government" does not name Dorn.
          found.removeIf(f -> f.first() >= group.first() && f.last() <= group.last());
        }
        found.addAll(made);
        PersonMentions.mark(taken, Math.min(group.first(), group.head()), group.last());
      }
    }
    for (NameSpan name : view.names()) {
      if (!name.isPerson() && !name.bound() && !taken[name.first()]) {
        found.add(bodies.of(view, name));
        PersonMentions.mark(taken, name.first(), name.last());
      }
    }
    found.sort(MentionFinder.IN_TEXT_ORDER);
    resolveReferences(taken);
    found.sort(MentionFinder.IN_TEXT_ORDER);
    return found;
  }

  /** Not "business as usual" or "a press conference": a bare noun in the singular. */
  private boolean namesSomebody(AgentHit agent, Found group) {
    Tree tree = view.tree();
    boolean bare =
        group.first() == agent.first()
            && group.last() == agent.last()
            && !tree.isPlural(agent.last())
            && group.form() == MentionForm.GROUP;
    boolean modifies =
        tree.hasRelation(agent.last(), "compound", "nmod", "nn", "npadvmod")
            && group.referent().actor().country().isEmpty();
    return !modifies && (!bare || tree.isSubject(agent.last()));
  }

  private boolean isInsideName(AgentHit agent) {
    return view.names().stream()
        .anyMatch(n -> !n.isDemonym() && n.first() <= agent.first() && agent.last() <= n.last());
  }

  /** Goes through the tokens in order, so that a pronoun sees only what stands before it. */
  private void resolveReferences(boolean[] taken) {
    Tree tree = view.tree();
    List<Found> named = List.copyOf(found);
    int next = 0;
    List<Discourse.Entry> waiting = new ArrayList<>(joined(named));
    for (int i = 0; i < tree.size(); i++) {
      while (next < named.size() && named.get(next).first() <= i) {
        if (MentionFinder.isActor(named.get(next)) && !isOneOfSeveral(named, next)) {
          waiting.add(entry(named.get(next)));
        }
        next++;
      }
      flush(waiting, i);
      if (tree.sentence().parsed()) {
        resolveAt(i, taken);
      }
    }
    flush(waiting, tree.size());
  }

  /** One of those whom the same words mean: no singular pronoun means it. */
  private static boolean isOneOfSeveral(List<Found> named, int i) {
    return i > 0 && named.get(i - 1).head() == named.get(i).head()
        || i + 1 < named.size() && named.get(i + 1).head() == named.get(i).head();
  }

  private void flush(List<Discourse.Entry> waiting, int before) {
    waiting.removeIf(
        entry -> {
          boolean passed = entry.token() < before;
          if (passed) {
            discourse.add(entry);
          }
          return passed;
        });
  }

  private void resolveAt(int i, boolean[] taken) {
    Tree tree = view.tree();
    boolean inName = found.stream().anyMatch(f -> f.nameFirst() <= i && i <= f.nameLast());
    if (inName) {
      return;
    }
    List<Referent> meant = gloss(i).map(List::of).orElseGet(() -> pronouns.resolve(view, i));
    if (meant.size() == 1 && tree.token(i).pos().equals("PRP$")) {
      possess(i, meant.get(0));
    }
    for (Referent referent : meant) {
      found.add(new Found(i, i, i, i, i, MentionForm.PRONOUN, referent));
      if (!tree.token(i).pos().equals("PRP$")) {
        add(i, referent);
      }
    }
    if (taken[i] || !tree.isNoun(i)) {
      return;
    }
    Optional<Found> role = BodyMentions.roleNoun(view, i, lexicons, discourse);
    if (role.isPresent()) {
      found.add(role.get());
      add(i, role.get().referent());
    } else if (tree.isSubject(i)) {
      discourse.add(
          new Discourse.Entry(
              view.index(), i, true, tree.token(i).head(), tree.isPlural(i), List.of()));
    }
  }

  private void possess(int pronoun, Referent owner) {
    found.replaceAll(f -> f.first() == pronoun ? groups.owned(view, f, owner).orElse(f) : f);
  }

  /** An editor's gloss: "it [Norland] cares". */
  private Optional<Referent> gloss(int i) {
    Tree tree = view.tree();
    boolean bracket =
        i + 2 < tree.size()
            && tree.token(i).pos().startsWith("PRP")
            && (tree.token(i + 1).form().equals("[") || tree.token(i + 1).form().equals("("));
    if (!bracket) {
      return Optional.empty();
    }
    return found.stream()
        .filter(f -> f.first() >= i + 2 && f.first() <= i + 3)
        .map(Found::referent)
        .findFirst();
  }

  private void add(int token, Referent referent) {
    Tree tree = view.tree();
    discourse.add(
        new Discourse.Entry(
            view.index(),
            token,
            tree.isSubject(token),
            tree.token(token).head(),
            referent.plural(),
            List.of(referent)));
  }

  private Discourse.Entry entry(Found mention) {
    Tree tree = view.tree();
    return new Discourse.Entry(
        view.index(),
        mention.head(),
        tree.isSubject(mention.head()),
        tree.token(mention.head()).head(),
        mention.referent().plural(),
        List.of(mention.referent()));
  }

  /** Actors joined by "and", for a plural pronoun; the entry stands where the last of them does. */
  private List<Discourse.Entry> joined(List<Found> named) {
    Tree tree = view.tree();
    Map<Integer, List<Found>> byLead = new TreeMap<>();
    for (Found mention : named) {
      if (MentionFinder.isActor(mention)) {
        int lead = tree.firstJoined(mention.head());
        byLead.computeIfAbsent(lead, key -> new ArrayList<>()).add(mention);
      }
    }
    List<Discourse.Entry> entries = new ArrayList<>();
    byLead.forEach(
        (lead, mentions) -> {
          if (mentions.size() > 1) {
            entries.add(
                new Discourse.Entry(
                    view.index(),
                    mentions.get(mentions.size() - 1).head(),
                    tree.isSubject(lead),
                    tree.token(lead).head(),
                    true,
                    mentions.stream().map(Found::referent).toList()));
          }
        });
    return entries;
  }
}

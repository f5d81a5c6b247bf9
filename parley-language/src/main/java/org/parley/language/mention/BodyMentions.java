package org.parley.language.mention;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.language.MentionForm;

/** Names that are no person's: states, capitals, bodies, outlets, places. Immutable. */
final class BodyMentions {
  private final Referents referents;
  private final Lexicons lexicons;

  BodyMentions(Referents referents, Lexicons lexicons) {
    this.lexicons = lexicons;
    this.referents = referents;
  }

  Found of(SentenceView view, NameSpan name) {
    Tree tree = view.tree();
    int head = tree.top(name.first(), name.last());
    int first = name.first();
    int premodified = tree.premodifierStart(head, first);
    // Only the article: adjectives before a name do not belong to it.
    if (head <= name.last()
        && first > premodified
        && tree.token(first - 1).pos().equals("DT")
        && !name.isDemonym()) {
      first--;
    }
    Referent referent =
        name.entity()
            .map(e -> called(view, name, referents.of(e, name.form())))
            .or(() -> government(view, name))
            .orElseGet(
                () ->
                    referents.body(
                        view.words(name.first(), name.last()),
                        name.within(),
                        lexicons.isCompany(view.words(name.last(), name.last()))));
    return new Found(first, name.last(), name.first(), name.last(), head, form(name), referent);
  }

  /** An institution's name says under what noun the text goes on to speak of it. */
  private static Referent called(SentenceView view, NameSpan name, Referent referent) {
    return name.form() == AliasForm.INSTITUTION
        ? referent.described(
            view.words(name.first(), name.last()).toLowerCase(java.util.Locale.ROOT))
        : referent;
  }

  /** "The Foreign Ministry of Norland", recognised as one name, is the state. */
  private Optional<Referent> government(SentenceView view, NameSpan name) {
    Optional<Entity> state = name.within().filter(e -> e.kind() == EntityKind.STATE);
    return state.flatMap(
        s ->
            view.agents().stream()
                .filter(a -> name.first() <= a.first() && a.last() <= name.last())
                .map(a -> a.noun().lemma())
                .filter(lexicons.governments()::contains)
                .findFirst()
                .map(lemma -> referents.of(s, AliasForm.NAME).described(lemma)));
  }

  private static MentionForm form(NameSpan name) {
    return switch (name.form()) {
      case NAME, ABBREVIATION, INSTITUTION, PEOPLE -> MentionForm.NAME;
      case CAPITAL -> MentionForm.CAPITAL;
      case DEMONYM -> MentionForm.DEMONYM;
    };
  }

  /** A noun for a body or state named before: "the alliance", "the country". */
  static Optional<Found> roleNoun(
      SentenceView view, int token, Lexicons lexicons, Discourse discourse) {
    Tree tree = view.tree();
    String lemma = tree.token(token).lemma();
    boolean body = lexicons.bodies().contains(lemma);
    boolean state = lexicons.states().contains(lemma);
    if (!body && !state || tree.isPlural(token) || !tree.isNoun(token)) {
      return Optional.empty();
    }
    // "the Foreign Ministry" after "Norland's Foreign Ministry"
    Optional<AgentHit> agent =
        view.agents().stream()
            .filter(a -> a.last() == token && lexicons.governments().contains(a.noun().lemma()))
            .findFirst();
    int noun = agent.map(AgentHit::first).orElse(token);
    String called = agent.map(a -> a.noun().lemma()).orElse(lemma);
    int first = tree.premodifierStart(token, token);
    boolean bare =
        first == noun - 1
            && List.of("the", "this", "that").contains(tree.token(first).lemma())
            && !tree.hasRelation(token, "compound", "nmod", "nn")
            && tree.child(token, "prep", "relcl", "acl").isEmpty();
    if (!bare) {
      return Optional.empty();
    }
    Optional<Discourse.Entry> meant =
        discourse.latest(
            e ->
                e.referents().size() == 1
                    && (body ? isBody(e.referents().get(0), called) : isState(e)));
    return meant.map(
        e -> new Found(first, token, noun, token, token, MentionForm.ROLE, e.referents().get(0)));
  }

  /** A body whose name has the noun, or an alliance of states for a noun that few have. */
  private static boolean isBody(Referent referent, String lemma) {
    if (referent.kind() == EntityKind.STATE) {
      return referent.isDescribedAs(lemma);
    }
    boolean body =
        switch (referent.kind()) {
          case ORGANISATION, INSTITUTION, PARTY, GROUP, OUTLET, INSTITUTE, COMPANY -> true;
          case STATE, PERSON, PLACE -> false;
        };
    if (!body || referent.plural() || referent.isUnnamed()) {
      return false;
    }
    boolean named =
        referent.actor().name().toLowerCase(java.util.Locale.ROOT).contains(lemma)
            || referent.entity().isPresent()
                && referent.entity().get().aliases().stream()
                    .anyMatch(
                        a ->
                            a.form() != AliasForm.DEMONYM
                                && a.text().toLowerCase(java.util.Locale.ROOT).contains(lemma));
    return named || suits(referent.kind(), lemma);
  }

  private static boolean suits(EntityKind kind, String lemma) {
    return switch (lemma) {
      case "alliance", "bloc", "organisation", "organization", "pact", "grouping", "world body" ->
          kind == EntityKind.ORGANISATION;
      case "newspaper", "agency" -> kind == EntityKind.OUTLET;
      case "company", "firm" -> kind == EntityKind.COMPANY;
      case "party" -> kind == EntityKind.PARTY;
      case "group" -> kind == EntityKind.GROUP;
      default -> false;
    };
  }

  private static boolean isState(Discourse.Entry entry) {
    return entry.referents().get(0).kind() == EntityKind.STATE;
  }
}

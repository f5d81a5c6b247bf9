package org.parley.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;

/** Reads country, role and voice of a person from title and appositive. Immutable. */
final class Descriptions {
  private final Lexicons lexicons;

  Descriptions(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  Description read(
      Tree tree, NameSpan name, PersonPhrase phrase, List<AgentHit> agents, List<NameSpan> names) {
    Description title = range(tree, phrase.first(), name.first() - 1, agents, names);
    Description after =
        phrase
            .appositive()
            .map(a -> range(tree, a[0], a[1], agents, names))
            .orElse(Description.NONE);
    return title.or(after);
  }

  private Description range(
      Tree tree, int first, int last, List<AgentHit> agents, List<NameSpan> names) {
    if (last < first) {
      return Description.NONE;
    }
    Optional<AgentHit> agent =
        agents.stream().filter(a -> a.first() >= first && a.last() <= last).findFirst();
    boolean former = false;
    Gender gender = Gender.UNKNOWN;
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String form = tree.token(i).form().toLowerCase(Locale.ROOT);
      String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
      former |= lexicons.former().contains(bare);
      gender = lexicons.courtesies().getOrDefault(bare, gender);
      words.add(tree.token(i).form());
    }
    List<NameSpan> inside =
        names.stream().filter(n -> n.first() >= first && n.last() <= last).toList();
    Optional<Entity> belongsTo = belongsTo(tree, inside);
    Optional<String> country = belongsTo.flatMap(Descriptions::country);
    Optional<String> institute = inside.stream().flatMap(n -> sector(tree, n).stream()).findFirst();
    return new Description(
        phrase(words),
        agent.map(AgentHit::noun),
        former,
        country,
        belongsTo.map(Descriptions::base).orElse(""),
        institute,
        gender);
  }

  /** The first actor named, but not one to which an envoy is sent; a capital only if alone. */
  private static Optional<Entity> belongsTo(Tree tree, List<NameSpan> inside) {
    Optional<Entity> found = Optional.empty();
    boolean byCapital = false;
    for (NameSpan name : inside) {
      boolean addressed = name.first() > 0 && precededByTo(tree, name.first());
      // the recogniser may take "Norlandic Interior Minister" for one name
      Optional<Entity> owner = name.entity().or(name::within);
      if (owner.isEmpty() || name.isPerson() || addressed) {
        continue;
      }
      boolean capital = name.form() == AliasForm.CAPITAL || name.kind() == EntityKind.PLACE;
      if (found.isEmpty() || byCapital && !capital) {
        found = owner;
        byCapital = capital;
      }
    }
    return found;
  }

  private static boolean precededByTo(Tree tree, int i) {
    int k = i - 1;
    while (k > 0 && (tree.token(k).pos().equals("DT") || tree.token(k).pos().equals("JJ"))) {
      k--;
    }
    return tree.token(k).form().equals("to");
  }

  private Optional<String> sector(Tree tree, NameSpan name) {
    if (name.entity().isEmpty() && lexicons.isCompany(tree.token(name.last()).form())) {
      return Optional.of("BUS");
    }
    return switch (name.kind()) {
      case INSTITUTE -> Optional.of("EDU");
      case OUTLET -> Optional.of("MED");
      case COMPANY -> Optional.of("BUS");
      case STATE, PERSON, ORGANISATION, INSTITUTION, PARTY, GROUP, PLACE -> Optional.empty();
    };
  }

  static Optional<String> country(Entity entity) {
    if (entity.country().isPresent()) {
      return entity.country();
    }
    String ofCode = Sector.country(base(entity));
    return ofCode.isEmpty() ? Optional.empty() : Optional.of(ofCode);
  }

  /** The code of a state or body, to which sectors are appended. */
  static String base(Entity entity) {
    if (!entity.code().isBlank()) {
      return entity.code();
    }
    return entity.kind() == EntityKind.STATE ? entity.id() : entity.country().orElse("");
  }

  /** Words with blanks, but none before an apostrophe or around a hyphen. */
  static String phrase(List<String> words) {
    StringBuilder out = new StringBuilder();
    boolean glue = true;
    for (String word : words) {
      boolean attached = word.startsWith("'") || word.equals("-") || word.equals(",");
      if (!glue && !attached) {
        out.append(' ');
      }
      out.append(word);
      glue = word.equals("-");
    }
    return out.toString().replaceAll("^[ ,:;()-]+|[ ,:;()-]+$", "");
  }

  /** Sector and voice of an agent noun, or those of people without one. */
  static String code(String base, Optional<AgentNoun> noun) {
    return base + noun.map(AgentNoun::sector).orElse("");
  }
}

package org.parley.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.codebook.Side.Member;
import org.parley.document.Grade;
import org.parley.record.Voice;

/** Reads who there is: sides, entities, sectors, agent nouns. */
final class ActorSections {
  private ActorSections() {}

  static Optional<Side> side(FieldReader in) {
    String code = in.text("code");
    String label = in.text("label");
    List<Member> members = new ArrayList<>();
    for (Located<YamlNode> item : in.items("members")) {
      if (item.value() instanceof YamlNode.Text actor && !actor.isNothing()) {
        members.add(new Member(actor.value(), Period.ALWAYS));
      } else {
        in.nested(item, ActorSections::member).ifPresent(members::add);
      }
    }
    return in.build(() -> new Side(code, label, members));
  }

  private static Optional<Member> member(FieldReader in) {
    String actor = in.text("actor");
    Period period = in.period();
    return in.build(() -> new Member(actor, period));
  }

  static Optional<Entity> entity(FieldReader in) {
    String id = in.text("id");
    String name = in.text("name");
    EntityKind kind = in.choice("kind", EntityKind.class);
    Optional<String> country = in.optionalText("country");
    Optional<String> code = in.optionalText("code");
    Gender gender = in.choice("gender", Gender.class, Gender.UNKNOWN);
    Optional<Grade> grade = grade(in);
    List<Tenure> tenures = new ArrayList<>();
    for (Located<YamlNode> role : in.items("roles")) {
      tenure(in, role).ifPresent(tenures::add);
    }
    List<Alias> aliases = new ArrayList<>();
    if (!name.isEmpty()) {
      aliases.add(new Alias(name, AliasForm.NAME));
    }
    if (in.isList("aliases")) {
      names(in.texts("aliases"), AliasForm.NAME, aliases);
    } else {
      in.map("aliases").ifPresent(map -> aliases(map, aliases));
    }
    String actorCode = code.or(() -> usualCode(kind, id, country)).orElse("");
    if (actorCode.isEmpty() && kind != EntityKind.PERSON && kind != EntityKind.PLACE) {
      in.problem("code", "is missing; without it the kind " + kind.label() + " needs a country");
    }
    return in.build(
        () -> new Entity(id, name, kind, actorCode, country, gender, aliases, tenures, grade));
  }

  /** Places of one state in short: names only; each is an entity with the state's code. */
  static Optional<List<Located<Entity>>> places(FieldReader in) {
    String state = in.text("country");
    List<Located<String>> names = in.locatedTexts("names");
    return in.build(
        () -> names.stream().map(n -> new Located<>(place(n.value(), state), n.place())).toList());
  }

  private static Entity place(String name, String state) {
    return new Entity(
        "place-" + name,
        name,
        EntityKind.PLACE,
        state,
        Optional.empty(),
        Gender.UNKNOWN,
        List.of(new Alias(name, AliasForm.NAME)),
        List.of(),
        Optional.empty());
  }

  /** The code that is so regular that files need not write it. */
  private static Optional<String> usualCode(EntityKind kind, String id, Optional<String> country) {
    return switch (kind) {
      case STATE -> Optional.of(id);
      case OUTLET -> country.map(c -> c + "MED");
      case INSTITUTE -> country.map(c -> c + "EDU");
      case COMPANY -> country.map(c -> c + "BUS");
      case PERSON, ORGANISATION, INSTITUTION, PARTY, GROUP, PLACE -> Optional.empty();
    };
  }

  private static void aliases(FieldReader in, List<Alias> aliases) {
    for (AliasForm form : AliasForm.values()) {
      names(in.texts(form.label()), form, aliases);
    }
    in.finish();
  }

  private static void names(List<String> texts, AliasForm form, List<Alias> aliases) {
    for (String text : texts) {
      Alias alias = new Alias(text, form);
      if (!aliases.contains(alias)) {
        aliases.add(alias);
      }
    }
  }

  private static Optional<Tenure> tenure(FieldReader in, Located<YamlNode> role) {
    return role.value() instanceof YamlNode.Text text
        ? ShortTenure.parse(text.value(), message -> in.problem(role.place(), message))
        : in.nested(role, ActorSections::tenure);
  }

  private static Optional<Tenure> tenure(FieldReader in) {
    String role = in.text("role");
    String code = in.text("code");
    Period period = in.period();
    return in.build(() -> new Tenure(role, code, period));
  }

  private static Optional<Grade> grade(FieldReader in) {
    Optional<String> label = in.optionalText("grade");
    Optional<Grade> grade = label.flatMap(Grade::parse);
    if (label.isPresent() && grade.isEmpty()) {
      in.problem("grade", "\"" + label.get() + "\" is unknown; allowed: " + allowedGrades());
    }
    return grade;
  }

  private static String allowedGrades() {
    return Arrays.stream(Grade.values()).map(Grade::label).collect(Collectors.joining(", "));
  }

  /** A part of the code scheme; only its code is used. */
  static Optional<String> sector(FieldReader in) {
    String code = in.text("code");
    in.text("label");
    return in.build(() -> code);
  }

  /** One noun ({@code lemma}) or several of a kind ({@code lemmas}). */
  static Optional<List<Located<AgentNoun>>> agents(FieldReader in) {
    List<Located<String>> lemmas = new ArrayList<>(in.locatedPhrases("lemmas"));
    if (lemmas.isEmpty()) {
      lemmas.add(new Located<>(in.phrase("lemma"), in.place("lemma")));
    }
    String sector = in.optionalText("sector").orElse("");
    Voice voice = in.choice("voice", Voice.class);
    boolean office = in.flag("office");
    return in.build(
        () ->
            lemmas.stream()
                .map(l -> new Located<>(new AgentNoun(l.value(), sector, voice, office), l.place()))
                .toList());
  }
}

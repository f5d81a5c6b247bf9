package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.codebook.Side.Member;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.record.Act;
import org.parley.record.Stance;
import org.parley.record.Voice;

class CodebookLoaderTest {
  private static final Period OFFICE =
      new Period(PartialDate.parse("2014-10-01"), PartialDate.parse("2016"));

  private final CodebookLoader loader = new CodebookLoader();

  private final Path folder;

  CodebookLoaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Codebook load(String yaml) throws IOException {
    Files.writeString(folder.resolve("world.yaml"), yaml);
    return loader.forCase(folder);
  }

  @Test
  void readsEverySection() throws IOException {
    Codebook codebook =
        load(
            """
            title: A small world
            sectors: [{code: GOV, label: government}, {code: MED, label: media}]
            sides:
            - {code: NORTH, label: The north, members: [NOR, {actor: NOR, from: 2014-10-01, to: 2016}]}
            entities:
            - {id: NOR, name: Norland, kind: state, aliases: {capital: [Norhaven], demonym: [Norlandic]}}
            - {id: ilva, name: Ilva Dorn, kind: person, country: NOR, gender: female, roles: [{role: Minister, code: NORGOV, from: 2014-10-01, to: 2016}]}
            - {id: echo, name: Echo, kind: outlet, country: NOR, grade: state-owned}
            agents: [{lemma: foreign minister, sector: GOV, voice: official, office: true}]
            cues: [{lemma: accuse, class: verb, act: accuse, stance: conflictual, frames: [preposition], prepositions: [of]}]
            cameo: [{code: "163", label: Sanction, quad: 4, goldstein: -8.0, plover: SANCTION, mode: null}]
            predicates: [{cameo: "163", verbs: ["impose obj:$limits target:on"], nouns: ["sanction target:on"], examples: [Norland imposed limits.]}]
            issues: [{id: fish, label: Fish, terms: [fishing]}, {id: sea, label: Sea, terms: []}]
            propositions: [{id: p, text: Fishing is good, issue: fish, issues: [sea], topic: [[fishing, nets], [sea]], for: [good], against: [bad]}]
            channels: [{id: Strait Council, terms: [strait council]}]
            agreements: [{name: Strait treaty, terms: [strait treaty], parties: [NORTH, NOR]}]
            lexicons: {limits: [limit, quota]}
            """);

    assertThat(codebook.id()).isEqualTo("world");
    assertThat(codebook.title()).isEqualTo("A small world");
    assertThat(codebook.sides())
        .containsExactly(
            new Side(
                "NORTH",
                "The north",
                List.of(new Member("NOR", Period.ALWAYS), new Member("NOR", OFFICE))));
    assertThat(codebook.entities())
        .containsExactly(
            new Entity(
                "NOR",
                "Norland",
                EntityKind.STATE,
                "NOR",
                Optional.empty(),
                Gender.UNKNOWN,
                List.of(
                    new Alias("Norland", AliasForm.NAME),
                    new Alias("Norhaven", AliasForm.CAPITAL),
                    new Alias("Norlandic", AliasForm.DEMONYM)),
                List.of(),
                Optional.empty()),
            new Entity(
                "ilva",
                "Ilva Dorn",
                EntityKind.PERSON,
                "",
                Optional.of("NOR"),
                Gender.FEMALE,
                List.of(new Alias("Ilva Dorn", AliasForm.NAME)),
                List.of(new Tenure("Minister", "NORGOV", OFFICE)),
                Optional.empty()),
            new Entity(
                "echo",
                "Echo",
                EntityKind.OUTLET,
                "NORMED",
                Optional.of("NOR"),
                Gender.UNKNOWN,
                List.of(new Alias("Echo", AliasForm.NAME)),
                List.of(),
                Optional.of(Grade.STATE_OWNED)));
    assertThat(codebook.agents())
        .containsExactly(new AgentNoun("foreign minister", "GOV", Voice.OFFICIAL, true));
    assertThat(codebook.cues())
        .containsExactly(
            new ReportingCue(
                "accuse",
                CueClass.VERB,
                Act.ACCUSE,
                Stance.CONFLICTUAL,
                Set.of(Frame.PREPOSITION),
                List.of("of")));
    assertThat(codebook.cameo().get("163"))
        .isEqualTo(
            new CameoCode("163", "Sanction", 4, -8, Optional.of("SANCTION"), Optional.empty()));
    PredicatePatternParser parser = new PredicatePatternParser(codebook.lexicons());
    assertThat(codebook.predicates())
        .containsExactly(
            new Predicate(
                "163",
                List.of(
                    parser.parse("impose obj:limit|quota target:on", true),
                    parser.parse("sanction target:on", false)),
                List.of("Norland imposed limits.")));
    assertThat(codebook.issues())
        .containsExactly(
            new Issue("fish", "Fish", List.of("fishing")), new Issue("sea", "Sea", List.of()));
    assertThat(codebook.propositions())
        .containsExactly(
            new Proposition(
                "p",
                "Fishing is good",
                "fish",
                List.of("sea"),
                List.of(List.of("fishing", "nets"), List.of("sea")),
                List.of("good"),
                List.of("bad"),
                List.of()));
    assertThat(codebook.channels())
        .containsExactly(new Channel("Strait Council", List.of("strait council")));
    assertThat(codebook.agreements())
        .containsExactly(
            new Agreement("Strait treaty", List.of("strait treaty"), List.of("NORTH", "NOR")));
    assertThat(codebook.lexicon("limits")).containsExactly("limit", "quota");
  }

  @Test
  void readsWhenAnAgreementWasSignedAndWhatItHolds() throws IOException {
    Codebook codebook =
        load(
            """
            agreements:
            - {name: Strait treaty, terms: [strait treaty], parties: [], signed: 2014-03, provisions: [free passage, notice of exercises]}
            """);

    assertThat(codebook.agreements())
        .containsExactly(
            new Agreement(
                "Strait treaty",
                List.of("strait treaty"),
                List.of(),
                PartialDate.parse("2014-03"),
                List.of("free passage", "notice of exercises")));
  }

  @Test
  void readsTheShortFormsOfAliasesAndRoles() throws IOException {
    Codebook codebook =
        load(
            """
            sectors: [{code: GOV, label: government}]
            entities:
            - {id: NOR, name: Norland, kind: state}
            - {id: ilva, name: Ilva Dorn, kind: person, aliases: [Dorn], roles: [NORGOV 2014-10-01..2016 Minister of Norland, NORGOV .. Mayor, NORGOV 2017.. Envoy]}
            """);

    Entity person = codebook.entities().get(1);
    assertThat(person.aliases()).contains(new Alias("Dorn", AliasForm.NAME));
    assertThat(person.tenures())
        .containsExactly(
            new Tenure("Minister of Norland", "NORGOV", OFFICE),
            new Tenure("Mayor", "NORGOV", Period.ALWAYS),
            new Tenure("Envoy", "NORGOV", new Period(PartialDate.parse("2017"), Optional.empty())));
  }

  @Test
  void aStateCalledNoIsText() throws IOException {
    Codebook codebook =
        load("entities: [{id: NOR, name: Norland, kind: state, aliases: {abbreviation: [NO]}}]");

    assertThat(codebook.entities().get(0).aliases())
        .contains(new Alias("NO", AliasForm.ABBREVIATION));
  }

  @Test
  void joinsListsOfSeveralFilesAndTheirLexicons() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), "{lexicons: {x: [two, one]}, channels: [{id: B}]}");

    Codebook codebook = load("{lexicons: {x: [three]}, channels: [{id: C}]}");

    assertThat(codebook.lexicon("x")).containsExactly("two", "one", "three");
    assertThat(codebook.channels()).extracting(Channel::id).containsExactly("B", "C");
  }

  @Test
  void laysACaseOverTheWorld() throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        """
        case: halmar
        title: The Halmar Strait
        sides: [{code: A, label: A, members: [NOR]}]
        entities:
        - {id: NOR, name: Norland, kind: state}
        - {id: strait-watch, name: Strait Watch, kind: institute, country: NOR, aliases: [Stockholm]}
        agents: [{lemma: president, voice: unnamed}]
        lexicons: {halmar.test: [tide]}
        """);

    Codebook world = loader.world();
    Codebook codebook = loader.forCase(folder.toString());

    assertThat(codebook.id()).isEqualTo("halmar");
    assertThat(codebook.title()).isEqualTo("The Halmar Strait");
    assertThat(codebook.reference()).isEqualTo("halmar@" + codebook.version());
    assertThat(codebook.entities()).hasSize(world.entities().size() + 1);
    assertThat(codebook.entities())
        .extracting(Entity::name)
        .contains("Norland", "Strait Watch", "Sweden")
        .doesNotContain("Norway");
    assertThat(codebook.entities())
        .filteredOn(e -> e.aliases().stream().anyMatch(a -> a.text().equals("Stockholm")))
        .extracting(Entity::name)
        .containsExactly("Strait Watch");
    assertThat(codebook.agents())
        .hasSameSizeAs(world.agents())
        .contains(new AgentNoun("president", "", Voice.UNNAMED, false));
    assertThat(codebook.lexicon("halmar.test")).containsExactly("tide");
  }

  @Test
  void versionFollowsTheBytes() throws IOException {
    String first = load("title: a").version();
    String again = load("title: a").version();
    String other = load("title: b").version();

    assertThat(first).matches("[0-9a-f]{12}").isEqualTo(again).isNotEqualTo(other);
  }

  @Test
  void shippedCasesLoad() {
    for (String name : loader.shippedCases()) {
      Codebook codebook = loader.forCase(name);
      assertThat(codebook.id()).isEqualTo(name);
      assertThat(codebook.sides()).as("sides of " + name).isNotEmpty();
    }
  }
}

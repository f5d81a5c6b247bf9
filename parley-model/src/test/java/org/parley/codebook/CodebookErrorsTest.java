package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of error is found, and named with file, line, field and what is allowed. */
class CodebookErrorsTest {
  private static final String SOUND =
      """
      sectors: [{code: GOV, label: government}]
      entities:
      - {id: NOR, name: Norland, kind: state}
      """;

  private final Path folder;

  CodebookErrorsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<CodebookProblem> problems(String yaml) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), SOUND);
    Files.writeString(folder.resolve("b.yaml"), yaml);
    CodebookException refused =
        catchThrowableOfType(CodebookException.class, () -> new CodebookLoader().forCase(folder));
    assertThat(refused).as("an exception for:\n" + yaml).isNotNull();
    return refused.problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {colour: red}; colour; unknown key; allowed: agents
          {agents: [{lemma: clerk, sector: GOV, voice: official, rank: 3}]}; agents[0].rank; unknown key
          {agents: [{lemma: clerk, sector: GOV, voice: loud}]}; agents[0].voice; "loud" is unknown; allowed: official, expert, media, unnamed
          {agents: [{lemma: clerk, sector: GOV}]}; agents[0].voice; is missing
          {agents: [{lemma: Clerk, sector: GOV, voice: official}]}; agents[0].lemma; lower case
          {agents: [{lemma: clerk, sector: XYZ, voice: official}]}; agents[0].lemma.sector; XYZ is unknown; allowed: GOV
          {agents: [{lemma: clerk, voice: official, office: maybe}]}; agents[0].office; allowed: true, false
          {agents: clerk}; agents; must be a list
          {agents: [clerk]}; agents[0]; must be a map
          {agents: [{lemma: [clerk], voice: official}]}; agents[0].lemma; must be a text
          {agents: [{lemma: " ", voice: official}]}; agents[0].lemma; must not be blank
          {entities: [{id: NOR, name: Twin, kind: state}, {id: NOR, name: Other, kind: state}]}; entities[0]; already at
          {entities: [{id: Nor, name: Norland, kind: state}]}; entities[0].id; three capital letters
          {entities: [{id: x, name: X, kind: realm}]}; entities[0].kind; allowed: state, person
          {entities: [{id: x, name: X, kind: group}]}; entities[0].code; is missing
          {entities: [{id: x, name: X, kind: outlet, country: SUD}]}; entities[0].country; "SUD" is unknown
          {entities: [{id: x, name: X, kind: outlet, country: NOR, grade: best}]}; entities[0].grade; allowed: official, state-owned
          {entities: [{id: x, name: X, kind: person, gender: m}]}; entities[0].gender; allowed: female, male, unknown
          {entities: [{id: x, name: X, kind: group, code: GOVNOR}]}; entities[0].code; must begin with a state's id
          {entities: [{id: x, name: Norland, kind: outlet, country: NOR}]}; entities[0].aliases; "Norland" names NOR too
          {entities: [{id: x, name: X, kind: group, code: norreb}]}; entities[0].code; groups of three capital letters
          {entities: [{id: x, name: X, kind: group, code: SUDREB}]}; entities[0].code; must begin with a state's id
          {entities: [{id: x, name: X, kind: person, roles: [{role: Minister, code: SUDGOV}]}]}; entities[0].roles; must begin with
          {entities: [{id: x, name: X, kind: person, roles: [{role: Head, code: IGOABC}]}]}; entities[0].roles; names a body that no entity has
          {entities: [{id: x, name: X, kind: person, roles: [{role: Minister, code: NORGOV, from: 2014-13}]}]}; entities[0].roles[0].from; is not a date
          {entities: [{id: x, name: X, kind: person, roles: [{role: Minister, code: NORGOV, from: 2015, to: 2014}]}]}; entities[0].roles[0].from; from 2015 is after to 2014
          {entities: [{id: x, name: X, kind: person, roles: [NORGOV Minister]}]}; entities[0].roles[0]; allowed: CODE FROM..TO role
          {entities: [{id: x, name: X, kind: person, roles: [NORGOV 2014-13.. Minister]}]}; entities[0].roles[0]; "2014-13" is not a date
          {entities: [{id: x, name: X, kind: person, roles: [NORGOV 2015..2014 Minister]}]}; entities[0].roles[0]; from 2015 is after to 2014
          {entities: [{id: x, name: X, kind: person, roles: [SUDGOV 2014.. Minister]}]}; entities[0].roles; must begin with
          {entities: [{id: x, name: X, kind: person, aliases: {nick: [Ex]}}]}; entities[0].aliases.nick; unknown key; allowed: abbreviation
          {sides: [{code: A, label: A, members: [NOR, SUD]}]}; sides[0].members; "SUD" is unknown
          {cues: [{lemma: say, class: verb, act: shout}]}; cues[0].act; allowed: assert, propose
          {cues: [{lemma: say, class: verb, act: assert, frames: [clause, song]}]}; cues[0].frames[1]; allowed: clause, infinitive
          {cues: [{lemma: warn, class: verb, act: warn, frames: [preposition]}]}; cues[0].prepositions; is missing
          {cues: [{lemma: say, class: verb, act: assert}, {lemma: say, class: verb, act: assert}]}; cues[1]; stands twice
          {cameo: [{code: "210", label: Nothing, quad: 1, goldstein: 0}]}; cameo[0].code; root 01 to 20
          {cameo: [{code: "010", label: Say, quad: 5, goldstein: 0}]}; cameo[0].quad; must be 1.0 to 4.0
          {cameo: [{code: "010", label: Say, quad: 1, goldstein: warm}]}; cameo[0].goldstein; is not a number
          {predicates: [{cameo: "190", verbs: [attack]}]}; predicates[0].cameo; "190" is unknown
          {predicates: [{cameo: "190", verbs: ["hit what:man"]}]}; predicates[0].verbs[0]; slot "what" is unknown
          {issues: [{id: fish, label: Fish, terms: [Fish]}]}; issues[0].terms[0]; lower case
          {propositions: [{id: p, text: P, issue: fish}]}; propositions[0].issue; "fish" is unknown; the codebook has none
          {propositions: [{id: p, text: P, issue: fish, topic: [[]]}]}; propositions[0].topic[0]; at least one phrase
          {agreements: [{name: Treaty, parties: [SUD]}]}; agreements[0].parties; "SUD" is unknown
          {lexicons: {a: [B]}}; lexicons.a[0]; lower case
          {case: My Case}; case; lower-case letters
          """)
  void namesFieldAndWhatIsAllowed(String yaml, String field, String message) throws IOException {
    assertThat(problems(yaml))
        .anySatisfy(
            p -> {
              assertThat(p.file()).endsWith("b.yaml");
              assertThat(p.line()).isEqualTo(1);
              assertThat(p.field()).isEqualTo(field);
              assertThat(p.message()).contains(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {agents: [}; not YAML
          {title: a, title: b}; stands twice in one map
          {title: &a x}; anchors
          {title: *a}; aliases
          {? [a] : b}; a key must be a text
          [a]; must be a map
          """)
  void refusesWhatIsNotPlainYaml(String yaml, String message) throws IOException {
    assertThat(problems(yaml)).singleElement().asString().contains("b.yaml:1: ").contains(message);
  }

  @Test
  void reportsAllProblemsTogetherInOrder() throws IOException {
    List<CodebookProblem> problems =
        problems(
            """
            agents:
            - {lemma: clerk, sector: GOV, voice: loud}
            - {lemma: guard, sector: GOV, voice: official}
            - {lemma: guard, sector: GOV, voice: official}
            issues:
            - id: fish
              label: Fish
              terms:
              - cod
              - Herring
            propositions:
            - {id: p, text: P, issue: grain}
            """);

    assertThat(problems).extracting(CodebookProblem::line).containsExactly(2, 4, 10, 12);
  }

  @Test
  void aBrokenEntryDoesNotMakeOthersDangle() throws IOException {
    assertThat(
            problems(
                """
                entities:
                - {id: SUD, name: Sudmark, kind: stat}
                - {id: x, name: X, kind: person, roles: [{role: Minister, code: SUDGOV}]}
                """))
        .singleElement()
        .extracting(CodebookProblem::field)
        .isEqualTo("entities[0].kind");
  }

  @Test
  void aFileThatCannotBeReadHidesReferencesOnly() throws IOException {
    Files.write(folder.resolve("c.yaml"), new byte[] {(byte) 0xff});
    List<CodebookProblem> problems = problems("agreements: [{name: Treaty, parties: [SUD]}]");

    assertThat(problems).singleElement().asString().endsWith("c.yaml: is not UTF-8");
  }

  @Test
  void refusesASecondDocument() throws IOException {
    assertThat(problems("title: a\n---\ntitle: b\n"))
        .singleElement()
        .asString()
        .contains("b.yaml:2: one document a file");
  }

  @Test
  void aCaseIsNamedOnce() throws IOException {
    Files.writeString(folder.resolve("c.yaml"), "case: one");

    assertThat(problems("case: two")).singleElement().asString().contains("c.yaml:1: case: stands");
  }

  @Test
  void aCaseHasNoEventCodesOfItsOwn() throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        """
        case: halmar
        cameo: [{code: "0211", label: Own, quad: 1, goldstein: 0}]
        """);
    CodebookException refused =
        catchThrowableOfType(CodebookException.class, () -> new CodebookLoader().forCase(folder));

    assertThat(refused).hasMessageContaining("case.yaml:2: cameo[0]: event codes stand only");
  }

  @Test
  void boundsNesting() throws IOException {
    assertThat(problems("[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("nested deeper than 20");
  }

  @Test
  void boundsFileSize() throws IOException {
    Files.write(
        folder.resolve("c.yaml"), "#".repeat((5 << 20) + 1).getBytes(StandardCharsets.UTF_8));

    assertThat(problems("title: a")).singleElement().asString().contains("c.yaml: is larger than");
  }

  @Test
  void boundsTexts() throws IOException {
    assertThat(problems("title: " + "a".repeat(501)))
        .singleElement()
        .asString()
        .contains("title: is longer than 500");
  }

  @Test
  void namesAnUnknownCase() {
    CodebookException refused =
        catchThrowableOfType(
            CodebookException.class, () -> new CodebookLoader().forCase("atlantis"));

    assertThat(refused).hasMessageContaining("atlantis: is no case; shipped are: ");
  }

  @Test
  void refusesAnEmptyFolder() {
    CodebookException refused =
        catchThrowableOfType(CodebookException.class, () -> new CodebookLoader().forCase(folder));

    assertThat(refused).hasMessageEndingWith("has no .yaml files");
  }
}

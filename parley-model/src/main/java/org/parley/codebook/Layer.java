package org.parley.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read from one folder, before it is checked and merged; filled by the readers. */
final class Layer {
  Optional<Located<String>> caseName = Optional.empty();
  Optional<String> title = Optional.empty();
  final List<Located<Side>> sides = new ArrayList<>();
  final List<Located<Entity>> entities = new ArrayList<>();
  final List<Located<String>> sectors = new ArrayList<>();
  final List<Located<AgentNoun>> agents = new ArrayList<>();
  final List<Located<ReportingCue>> cues = new ArrayList<>();
  final List<Located<CameoCode>> cameo = new ArrayList<>();
  final List<Located<RawPredicate>> predicates = new ArrayList<>();
  final List<Located<Issue>> issues = new ArrayList<>();
  final List<Located<Proposition>> propositions = new ArrayList<>();
  final List<Located<Channel>> channels = new ArrayList<>();
  final List<Located<Agreement>> agreements = new ArrayList<>();
  final Map<String, List<String>> lexicons = new LinkedHashMap<>();

  /**
   * Ids and codes as written, of entries with problems too: what refers to those is not reported.
   */
  final Set<String> declared = new HashSet<>();

  /** False with a file whose content is unknown: then missing ids prove nothing. */
  boolean complete = true;

  /** Adds what another file holds; the first case and title stay. */
  void append(Layer other) {
    caseName = caseName.or(() -> other.caseName);
    title = title.or(() -> other.title);
    sides.addAll(other.sides);
    entities.addAll(other.entities);
    sectors.addAll(other.sectors);
    agents.addAll(other.agents);
    cues.addAll(other.cues);
    cameo.addAll(other.cameo);
    predicates.addAll(other.predicates);
    issues.addAll(other.issues);
    propositions.addAll(other.propositions);
    channels.addAll(other.channels);
    agreements.addAll(other.agreements);
    other.lexicons.forEach(
        (name, phrases) -> lexicons.computeIfAbsent(name, n -> new ArrayList<>()).addAll(phrases));
    declared.addAll(other.declared);
    complete &= other.complete;
  }

  /** A predicate whose frames wait for the lexicons of all layers. */
  record RawPredicate(
      String cameo,
      List<Located<String>> verbs,
      List<Located<String>> nouns,
      List<String> examples) {}
}

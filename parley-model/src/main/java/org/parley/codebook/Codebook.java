package org.parley.codebook;

import java.util.List;
import java.util.Map;

/**
 * The world's codebook with one case laid over it; immutable and safe to share between threads.
 *
 * @param id of the case, or "world"
 * @param version first 12 hexadecimal digits of the SHA-256 over the files it was read from
 * @param lexicons named phrase lists of the rules ("outlook.worse"), lower case
 */
public record Codebook(
    String id,
    String title,
    String version,
    List<Side> sides,
    List<Entity> entities,
    List<AgentNoun> agents,
    List<ReportingCue> cues,
    List<Predicate> predicates,
    List<Issue> issues,
    List<Proposition> propositions,
    List<Channel> channels,
    List<Agreement> agreements,
    Map<String, CameoCode> cameo,
    Map<String, List<String>> lexicons) {
  public Codebook {
    sides = List.copyOf(sides);
    entities = List.copyOf(entities);
    agents = List.copyOf(agents);
    cues = List.copyOf(cues);
    predicates = List.copyOf(predicates);
    issues = List.copyOf(issues);
    propositions = List.copyOf(propositions);
    channels = List.copyOf(channels);
    agreements = List.copyOf(agreements);
    cameo = Map.copyOf(cameo);
    lexicons = Map.copyOf(lexicons);
  }

  /**
   * The phrases of one lexicon.
   *
   * @throws IllegalArgumentException if the codebook has no such lexicon
   */
  public List<String> lexicon(String name) {
    List<String> phrases = lexicons.get(name);
    if (phrases == null) {
      throw new IllegalArgumentException("the codebook " + id + " has no lexicon " + name);
    }
    return phrases;
  }

  /** "id@version", as records carry it. */
  public String reference() {
    return id + "@" + version;
  }
}

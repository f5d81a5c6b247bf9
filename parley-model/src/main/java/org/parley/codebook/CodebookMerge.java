package org.parley.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays a case over the world: what has an id (or code, name, lemma of an agent noun) replaces what
 * has the same one below, in its place; everything else is added. The same id twice in one layer is
 * an error. A name that the case gives to an entity is taken from the world's others: the case
 * decides whom a word means.
 */
final class CodebookMerge {
  private final Problems problems;

  CodebookMerge(Problems problems) {
    this.problems = problems;
  }

  /** The merged layer; {@code layers} from the lowest to the topmost. */
  Layer merge(List<Layer> layers) {
    Layer merged = new Layer();
    for (Layer layer : layers) {
      merged.caseName = layer.caseName.or(() -> merged.caseName);
      merged.title = layer.title.or(() -> merged.title);
      merged.cues.addAll(layer.cues);
      merged.predicates.addAll(layer.predicates);
      merged.declared.addAll(layer.declared);
      merged.complete &= layer.complete;
      layer.lexicons.forEach((name, phrases) -> lexicon(merged, name).addAll(phrases));
      noTwins(layer.cues);
    }
    merged.lexicons.replaceAll((name, phrases) -> List.copyOf(new LinkedHashSet<>(phrases)));
    merged.sides.addAll(keyed(layers, l -> l.sides, Side::code));
    merged.entities.addAll(keyed(layers, l -> l.entities, Entity::id));
    for (Layer layer : layers.subList(1, layers.size())) {
      takeNames(layer, merged.entities);
      layer.cameo.forEach(c -> problems.add(c.place(), "event codes stand only in the world's"));
    }
    merged.sectors.addAll(keyed(layers, l -> l.sectors, Function.identity()));
    merged.agents.addAll(keyed(layers, l -> l.agents, AgentNoun::lemma));
    merged.cameo.addAll(keyed(layers, l -> l.cameo, CameoCode::code));
    merged.issues.addAll(keyed(layers, l -> l.issues, Issue::id));
    merged.propositions.addAll(keyed(layers, l -> l.propositions, Proposition::id));
    merged.channels.addAll(keyed(layers, l -> l.channels, Channel::id));
    merged.agreements.addAll(keyed(layers, l -> l.agreements, Agreement::name));
    return merged;
  }

  private static void takeNames(Layer upper, List<Located<Entity>> entities) {
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Located<Entity> own : upper.entities) {
      ids.add(own.value().id());
      own.value().aliases().forEach(alias -> names.add(alias.text()));
    }
    entities.replaceAll(
        entity -> ids.contains(entity.value().id()) ? entity : without(entity, names));
  }

  private static Located<Entity> without(Located<Entity> located, Set<String> names) {
    Entity entity = located.value();
    List<Alias> left =
        entity.aliases().stream().filter(alias -> !names.contains(alias.text())).toList();
    return left.size() == entity.aliases().size()
        ? located
        : new Located<>(entity.withAliases(left), located.place());
  }

  private static List<String> lexicon(Layer merged, String name) {
    return merged.lexicons.computeIfAbsent(name, n -> new ArrayList<>());
  }

  private void noTwins(List<Located<ReportingCue>> cues) {
    Set<ReportingCue> seen = new LinkedHashSet<>();
    for (Located<ReportingCue> cue : cues) {
      if (!seen.add(cue.value())) {
        problems.add(cue.place(), "the same cue \"" + cue.value().lemma() + "\" stands twice");
      }
    }
  }

  private <T> Collection<Located<T>> keyed(
      List<Layer> layers, Function<Layer, List<Located<T>>> part, Function<T, String> key) {
    Map<String, Located<T>> merged = new LinkedHashMap<>();
    for (Layer layer : layers) {
      Map<String, Located<T>> own = new LinkedHashMap<>();
      for (Located<T> item : part.apply(layer)) {
        String id = key.apply(item.value());
        Located<T> first = own.putIfAbsent(id, item);
        if (first != null) {
          problems.add(
              item.place(),
              "\"" + id + "\" is already at " + first.place().file() + ":" + first.place().line());
        }
      }
      merged.putAll(own);
    }
    return merged.values();
  }
}

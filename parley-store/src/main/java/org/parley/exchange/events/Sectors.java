package org.parley.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.record.Actor;

/** The sectors of actors, as codes and under the names that ICEWS gives them. */
final class Sectors {
  private final Map<String, String> names;

  private Sectors(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  static Sectors standard() {
    return new Sectors(TwoColumns.read("sectors.tsv"));
  }

  /** The sectors in an actor's code, in its order; names of organisations are none. */
  List<String> codes(Actor actor) {
    return ActorCode.of(actor).rest().stream().filter(names::containsKey).toList();
  }

  /** The names of the sectors, that of an international body first. */
  List<String> names(Actor actor) {
    ActorCode code = ActorCode.of(actor);
    List<String> out = new ArrayList<>();
    code.body().filter(body -> code.isInternational()).map(this::name).ifPresent(out::add);
    codes(actor).forEach(sector -> out.add(name(sector)));
    return List.copyOf(out);
  }

  private String name(String code) {
    return names.getOrDefault(code, code);
  }
}

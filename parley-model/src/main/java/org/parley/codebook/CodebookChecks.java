package org.parley.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks what one part of a codebook says of another: every reference must lead somewhere, every
 * code must follow the scheme "state or IGO, NGO, IMG, MNC, then what it is".
 */
final class CodebookChecks {
  private static final Pattern CODE = Pattern.compile("([A-Z]{3}){1,6}");
  private static final Set<String> ABOVE_STATES = Set.of("IGO", "NGO", "IMG", "MNC");

  private final Layer all;
  private final Problems problems;
  private final Set<String> states = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> sectors = new HashSet<>();
  private final Set<String> bodies;

  CodebookChecks(Layer all, Problems problems) {
    this.all = all;
    this.problems = problems;
    this.bodies = new HashSet<>(all.declared);
    for (Located<Entity> entity : all.entities) {
      if (entity.value().kind() == EntityKind.STATE) {
        states.add(entity.value().id());
      }
      bodies.add(entity.value().code());
      codes.add(entity.value().id());
      codes.add(entity.value().code());
      entity.value().tenures().forEach(t -> codes.add(t.code()));
    }
    all.sectors.forEach(s -> sectors.add(s.value()));
  }

  void run() {
    all.entities.forEach(e -> entity(e.value(), e.place()));
    ambiguousNames();
    for (Located<Side> side : all.sides) {
      side.value().members().forEach(m -> known("members", m.actor(), codes, side.place()));
    }
    for (Located<AgentNoun> agent : all.agents) {
      sectors(agent.value().sector(), "sector", agent.place());
    }
    Set<String> issues = new HashSet<>();
    all.issues.forEach(i -> issues.add(i.value().id()));
    for (Located<Proposition> proposition : all.propositions) {
      known("issue", proposition.value().issue(), issues, proposition.place());
      proposition
          .value()
          .furtherIssues()
          .forEach(i -> known("issues", i, issues, proposition.place()));
    }
    Set<String> cameo = new HashSet<>();
    all.cameo.forEach(c -> cameo.add(c.value().code()));
    all.predicates.forEach(p -> known("cameo", p.value().cameo(), cameo, p.place()));
    Set<String> parties = new HashSet<>(codes);
    all.sides.forEach(s -> parties.add(s.value().code()));
    for (Located<Agreement> agreement : all.agreements) {
      agreement.value().parties().forEach(p -> known("parties", p, parties, agreement.place()));
    }
  }

  private void entity(Entity entity, Place place) {
    entity.country().ifPresent(c -> known("country", c, states, place));
    if (entity.kind() == EntityKind.STATE && !entity.id().matches("[A-Z]{3}")) {
      problem(place, "id", "of a state must be three capital letters, got " + entity.id());
    }
    if (!entity.code().isEmpty()) {
      code(entity.code(), "code", place, true);
    }
    entity.tenures().forEach(t -> code(t.code(), "roles", place, false));
  }

  /**
   * A string names one entity; only people share names, which their dates and countries resolve.
   */
  private void ambiguousNames() {
    Map<String, Located<Entity>> named = new HashMap<>();
    for (Located<Entity> entity : all.entities) {
      if (entity.value().kind() == EntityKind.PERSON) {
        continue;
      }
      for (Alias alias : entity.value().aliases()) {
        Located<Entity> other = named.putIfAbsent(alias.text(), entity);
        if (other != null && !other.value().id().equals(entity.value().id())) {
          String where = other.place().file() + ":" + other.place().line();
          String message = "\"" + alias.text() + "\" names " + other.value().id() + " too, at ";
          problem(entity.place(), "aliases", message + where);
        }
      }
    }
  }

  /** An entity's own code may name something new after IGO, NGO, IMG, MNC; an office may not. */
  private void code(String code, String field, Place place, boolean own) {
    if (!CODE.matcher(code).matches()) {
      problem(place, field, "code \"" + code + "\" must be groups of three capital letters");
      return;
    }
    String first = code.substring(0, 3);
    if (states.contains(first) || brokenState(first)) {
      sectors(code.substring(3), field, place);
    } else if (!ABOVE_STATES.contains(first)) {
      problem(
          place, field, "code \"" + code + "\" must begin with a state's id or IGO, NGO, IMG, MNC");
    } else if (!own) {
      String body = longestKnown(code);
      if (body.length() <= 3) {
        problem(place, field, "code \"" + code + "\" names a body that no entity has");
      } else {
        sectors(code.substring(body.length()), field, place);
      }
    }
  }

  private boolean brokenState(String id) {
    return all.declared.contains(id) && !sectors.contains(id) && !ABOVE_STATES.contains(id);
  }

  private String longestKnown(String code) {
    for (int end = code.length(); end > 3; end -= 3) {
      String body = code.substring(0, end);
      if (bodies.contains(body)) {
        return body;
      }
    }
    return "";
  }

  private void sectors(String groups, String field, Place place) {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < groups.length(); i += 3) {
      String sector = groups.substring(i, Math.min(groups.length(), i + 3));
      if (!sectors.contains(sector) && !all.declared.contains(sector)) {
        unknown.add(sector);
      }
    }
    if (!unknown.isEmpty()) {
      String allowed = String.join(", ", sectors.stream().sorted().toList());
      problem(
          place,
          field,
          "sector " + String.join(", ", unknown) + " is unknown; allowed: " + allowed);
    }
  }

  private void known(String field, String value, Set<String> allowed, Place place) {
    if (!allowed.contains(value) && !all.declared.contains(value)) {
      problem(place, field, "\"" + value + "\" is unknown; " + hint(allowed));
    }
  }

  private static String hint(Set<String> allowed) {
    List<String> sorted = allowed.stream().filter(a -> !a.isEmpty()).sorted().toList();
    if (sorted.isEmpty()) {
      return "the codebook has none";
    }
    return sorted.size() <= 60
        ? "allowed: " + String.join(", ", sorted)
        : "it is none of the " + sorted.size() + " of the codebook";
  }

  private void problem(Place place, String field, String message) {
    problems.add(place.field(field, place.line()), message);
  }
}

package org.parley.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.record.Kind;

/**
 * How far two codings of the same documents agree; neither is the truth, and which is called A
 * changes nothing but the columns.
 *
 * @param a name of a coding
 * @param b name of the other
 * @param documents that both coded
 * @param bootstrap that the intervals were made by
 * @param kinds that either found, in order
 * @param spans of the contents of statements
 * @param attributes of what both found, in order
 */
public record Agreement(
    String a,
    String b,
    int documents,
    DocumentBootstrap bootstrap,
    List<KindAgreement> kinds,
    SpanAgreement spans,
    List<AttributeAgreement> attributes) {
  public Agreement {
    kinds = List.copyOf(kinds);
    attributes = List.copyOf(attributes);
  }

  /** Documents that one coding has and the other lacks, in order. */
  public static List<String> missing(Coding has, Coding lacks) {
    return has.documents().keySet().stream()
        .filter(id -> !lacks.documents().containsKey(id))
        .toList();
  }

  /** The first document that both have and whose texts differ. */
  public static Optional<String> differing(Coding a, Coding b) {
    for (Document document : a.documents().values()) {
      Document other = b.documents().get(document.id());
      if (other != null && !other.text().equals(document.text())) {
        return Optional.of(document.id());
      }
    }
    return Optional.empty();
  }

  /**
   * Compares two codings on the documents that both have.
   *
   * @param codebook whose names and aliases say when two names mean one actor
   */
  public static Agreement of(Coding a, Coding b, Codebook codebook, DocumentBootstrap bootstrap) {
    Names names = new Names(codebook);
    Map<Kind, List<Matching>> matchings = new EnumMap<>(Kind.class);
    List<SpanAgreement.Part> parts = new ArrayList<>();
    int documents = 0;
    for (Document document : a.documents().values()) {
      if (!b.documents().containsKey(document.id())) {
        continue;
      }
      documents++;
      Likeness likeness = new Likeness(document.text(), names);
      List<GoldRecord> first = a.records(document.id());
      List<GoldRecord> second = b.records(document.id());
      parts.add(SpanAgreement.Part.of(document, first, second));
      for (Kind kind : Kind.values()) {
        matchings
            .computeIfAbsent(kind, k -> new ArrayList<>())
            .add(Matching.of(likeness, of(kind, first), of(kind, second)));
      }
    }
    List<KindAgreement> kinds = new ArrayList<>();
    List<AttributeAgreement> attributes = new ArrayList<>();
    Set<Attribute> coded = EnumSet.allOf(Attribute.class);
    coded.retainAll(a.attributes());
    coded.retainAll(b.attributes());
    matchings.forEach(
        (kind, found) -> {
          KindAgreement agreement = KindAgreement.of(kind, found, bootstrap);
          if (agreement.all().gold() + agreement.all().coded() > 0) {
            kinds.add(agreement);
          }
          List<List<Matching.Match>> matches = found.stream().map(Matching::matches).toList();
          for (Attribute attribute : coded) {
            if (attribute.kind() == kind) {
              AttributeAgreement.of(attribute, a, b, matches, names, bootstrap)
                  .ifPresent(attributes::add);
            }
          }
        });
    return new Agreement(
        a.name(),
        b.name(),
        documents,
        bootstrap,
        kinds,
        SpanAgreement.of(parts, bootstrap),
        attributes);
  }

  private static List<GoldRecord> of(Kind kind, List<GoldRecord> records) {
    return records.stream().filter(r -> r.record().kind() == kind).toList();
  }
}

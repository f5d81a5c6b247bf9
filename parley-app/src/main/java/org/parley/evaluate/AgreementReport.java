package org.parley.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.learn.agreement.Interval;
import org.parley.learn.agreement.KappaWeights;

/** Agreement as maps and lists, for {@link org.parley.exchange.JsonReport}. */
public final class AgreementReport {
  private static final String SCHEMA = "1";

  private AgreementReport() {}

  /** The report; its fields are told in docs/agreement.md. */
  public static Map<String, Object> of(Agreement agreement) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("schema", SCHEMA);
    out.put("a", agreement.a());
    out.put("b", agreement.b());
    out.put("documents", agreement.documents());
    out.put("rounds", agreement.bootstrap().rounds());
    out.put("seed", agreement.bootstrap().seed());
    out.put("kinds", agreement.kinds().stream().map(AgreementReport::kind).toList());
    SpanAgreement spans = agreement.spans();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("alpha_u", spans.unitized());
    content.put("alpha_u_95", interval(spans.interval()));
    content.put("alpha_letters", spans.byLetter());
    content.put("letters_in_both", spans.shared());
    out.put("content", content);
    out.put("attributes", agreement.attributes().stream().map(AgreementReport::attribute).toList());
    return out;
  }

  private static Map<String, Object> kind(KindAgreement kind) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", kind.kind().label());
    out.putAll(counts(kind.all()));
    out.put("f1_95", interval(kind.interval()));
    out.put("without_borderline", counts(kind.sure()));
    return out;
  }

  private static Map<String, Object> counts(Counts counts) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("a", counts.gold());
    out.put("b", counts.coded());
    out.put("both", counts.hits());
    out.put("f1", counts.f1());
    return out;
  }

  private static Map<String, Object> attribute(AttributeAgreement a) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", a.attribute().kind().label());
    out.put("attribute", a.attribute().label());
    out.put("scale", a.attribute().scale().label());
    out.put("n", a.n());
    out.put("percent", 100 * a.percent());
    out.put("kappa", a.kappa());
    out.put("kappa_weights", a.attribute().scale().weights().map(KappaWeights::label));
    out.put("alpha", a.alpha());
    out.put("alpha_95", interval(a.interval()));
    return out;
  }

  private static Optional<List<Double>> interval(Optional<Interval> interval) {
    return interval.map(i -> List.of(i.low(), i.high()));
  }
}

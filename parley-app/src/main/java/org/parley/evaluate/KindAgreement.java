package org.parley.evaluate;

import java.util.List;
import java.util.Optional;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.learn.agreement.Interval;
import org.parley.record.Kind;

/**
 * How far two codings find the same records of one kind.
 *
 * @param all what each found, and what both
 * @param sure the same without records marked borderline
 * @param interval of F1 over all, over documents
 */
record KindAgreement(Kind kind, Counts all, Counts sure, Optional<Interval> interval) {
  static KindAgreement of(Kind kind, List<Matching> documents, DocumentBootstrap bootstrap) {
    List<Counts> counts = documents.stream().map(Matching::all).toList();
    return new KindAgreement(
        kind,
        Counts.sum(counts),
        Counts.sum(documents.stream().map(Matching::sure).toList()),
        Counts.interval(counts, bootstrap));
  }
}

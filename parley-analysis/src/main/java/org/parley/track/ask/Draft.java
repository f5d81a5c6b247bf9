package org.parley.track.ask;

import java.util.List;
import java.util.Set;
import org.parley.document.Document;
import org.parley.document.Span;

/**
 * One saying with what it is compared by.
 *
 * @param addressees other sides, in the order of the sides
 * @param body code of the state or body that speaks
 * @param propositions that it is for
 * @param events ids of the events of its sentence
 */
record Draft(
    String side,
    AskType type,
    List<String> addressees,
    boolean named,
    String body,
    Saying saying,
    Set<String> stems,
    Set<String> propositions,
    List<String> issues,
    Set<String> events) {
  Document document() {
    return saying.report().document();
  }

  Span evidence() {
    return saying.report().record().provenance().evidence();
  }
}

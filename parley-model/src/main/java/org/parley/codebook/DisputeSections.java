package org.parley.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.PartialDate;

/** Reads what a dispute is about: issues, propositions, channels, agreements, lexicons. */
final class DisputeSections {
  private DisputeSections() {}

  static Optional<Issue> issue(FieldReader in) {
    String id = in.text("id");
    String label = in.text("label");
    List<String> terms = in.phrases("terms");
    return in.build(() -> new Issue(id, label, terms));
  }

  static Optional<Proposition> proposition(FieldReader in) {
    String id = in.text("id");
    String text = in.text("text");
    String issue = in.text("issue");
    List<String> further = in.texts("issues");
    List<List<String>> topic = in.phraseGroups("topic");
    List<String> supporting = in.phrases("for");
    List<String> opposing = in.phrases("against");
    List<String> thing = in.phrases("thing");
    return in.build(
        () -> new Proposition(id, text, issue, further, topic, supporting, opposing, thing));
  }

  static Optional<Channel> channel(FieldReader in) {
    String id = in.text("id");
    List<String> terms = in.phrases("terms");
    return in.build(() -> new Channel(id, terms));
  }

  static Optional<Agreement> agreement(FieldReader in) {
    String name = in.text("name");
    List<String> terms = in.phrases("terms");
    List<String> parties = in.texts("parties");
    Optional<PartialDate> signed = in.date("signed");
    List<String> provisions = in.texts("provisions");
    return in.build(() -> new Agreement(name, terms, parties, signed, provisions));
  }

  /** Adds the lists of one file; the same name in two files joins. */
  static void lexicons(FieldReader in, Map<String, List<String>> lexicons) {
    for (String name : in.keys()) {
      lexicons.computeIfAbsent(name, n -> new ArrayList<>()).addAll(in.phrases(name));
    }
  }
}

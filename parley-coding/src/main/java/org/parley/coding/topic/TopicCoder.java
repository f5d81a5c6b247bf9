package org.parley.coding.topic;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;
import org.parley.record.Position;

/** Issues and positions of stretches of text by one codebook. Immutable and thread-safe. */
public final class TopicCoder {
  /** Id of the issue of what belongs to no other. */
  public static final String OTHER = "other";

  private final IssueRanker issues;
  private final PositionRules positions;

  /**
   * @throws IllegalArgumentException if the codebook lacks the lexicons of positions
   */
  public TopicCoder(Codebook codebook) {
    this.issues = new IssueRanker(codebook);
    this.positions = new PositionRules(codebook);
  }

  /** Ids of at most three issues that the spans bring up, most important first; may be empty. */
  public List<String> issues(AnnotatedText text, List<Span> spans) {
    return issues.rank(units(text, spans));
  }

  /** As {@link #issues}; where the spans bring up nothing, what their sentences do, else other. */
  public List<String> issuesOrOther(AnnotatedText text, List<Span> spans) {
    List<String> own = issues(text, spans);
    if (!own.isEmpty()) {
      return own;
    }
    List<Span> sentences =
        text.sentences().stream()
            .map(Sentence::span)
            .filter(s -> spans.stream().anyMatch(s::overlaps))
            .toList();
    List<String> around = issues(text, sentences);
    return around.isEmpty() ? List.of(OTHER) : around;
  }

  /** Issue phrases of one sentence, as they come up; {@code value} is the issue's id. */
  public List<PhraseMatch<String>> mentions(Sentence sentence) {
    return issues.matches(Units.of(sentence));
  }

  /** What an utterance is for or against; often nothing. */
  public List<Position> positions(AnnotatedText text, Utterance utterance) {
    return positions.positions(text, utterance);
  }

  private static List<List<Unit>> units(AnnotatedText text, List<Span> spans) {
    return text.sentences().stream()
        .filter(s -> spans.stream().anyMatch(span -> span.overlaps(s.span())))
        .map(s -> Units.within(s, spans))
        .toList();
  }
}

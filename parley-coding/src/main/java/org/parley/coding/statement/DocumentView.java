package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.coding.judge.Judge;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.language.Paragraph;
import org.parley.language.QuotedPassage;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** One document, indexed by sentence, so that nothing has to look through all of it twice. */
final class DocumentView {
  private final AnnotatedText text;
  private final Judge judge;
  private final List<Tree> trees = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<Span> speech;
  private final List<Span> quoted;

  DocumentView(AnnotatedText text, Judge judge) {
    this.text = text;
    this.judge = judge;
    for (Sentence sentence : text.sentences()) {
      trees.add(new Tree(sentence));
      mentions.add(new ArrayList<>());
    }
    text.mentions().forEach(m -> mentions.get(m.sentence()).add(m));
    this.speech = parts(QuotedPassage::speech);
    this.quoted = parts(passage -> true);
  }

  private List<Span> parts(Predicate<QuotedPassage> which) {
    return text.quotations().stream()
        .filter(which)
        .flatMap(q -> q.parts().stream())
        .sorted()
        .toList();
  }

  AnnotatedText text() {
    return text;
  }

  /** Who answers what rules leave open. */
  Judge judge() {
    return judge;
  }

  String chars() {
    return text.document().text();
  }

  List<Tree> trees() {
    return trees;
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  List<Mention> mentionsIn(int sentence) {
    return mentions.get(sentence);
  }

  Paragraph paragraphOf(Sentence sentence) {
    return text.paragraphs().get(sentence.paragraph());
  }

  /** The widest mention whose head or name the source's head is. */
  Optional<Mention> mentionAt(Source source) {
    Span token = source.tree().token(source.head()).span();
    Optional<Mention> best = Optional.empty();
    for (Mention mention : mentions.get(source.sentence())) {
      boolean at = mention.head() == source.head() || mention.name().contains(token);
      if (at && best.map(b -> b.span().length() < mention.span().length()).orElse(true)) {
        best = Optional.of(mention);
      }
    }
    return best;
  }

  /**
   * Index of the sentence that holds an offset, or of the last one before it; −1 before the first.
   */
  int sentenceAt(int offset) {
    int low = 0;
    int high = trees.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tree(middle).sentence().span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The piece of quoted speech that a token stands in. */
  Optional<Span> speechAt(Token token) {
    return at(speech, token.span());
  }

  /** Pieces of quoted speech that overlap a span. */
  List<Span> speechIn(Span span) {
    return overlapping(speech, span);
  }

  /** Pieces in quotation marks of any kind that overlap a span. */
  List<Span> quotedIn(Span span) {
    return overlapping(quoted, span);
  }

  private static Optional<Span> at(List<Span> spans, Span span) {
    return overlapping(spans, span).stream().findFirst();
  }

  private static List<Span> overlapping(List<Span> spans, Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Span> out = new ArrayList<>();
    for (int i = low; i < spans.size() && spans.get(i).begin() < span.end(); i++) {
      out.add(spans.get(i));
    }
    return out;
  }
}

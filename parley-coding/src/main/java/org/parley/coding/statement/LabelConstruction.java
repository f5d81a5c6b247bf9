package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Paragraph;
import org.parley.language.Sentence;

/** A name and a colon: headlines ("Dorn: X") and transcripts. */
final class LabelConstruction implements Construction {
  private static final int LONGEST_LABEL = 6;
  private static final int SHORTEST_CONTENT = 3;

  private final ContentBoundary boundary = new ContentBoundary();

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    Sentence sentence = tree.sentence();
    int colon = colon(tree);
    if (colon <= 0
        || tree.size() - colon - 1 < SHORTEST_CONTENT
        || !opensParagraph(doc, sentence)) {
      return List.of();
    }
    Optional<Source> source = speaker(doc, tree, colon);
    BitSet tokens = new BitSet(tree.size());
    tokens.set(colon + 1, tree.size());
    List<Span> spans = boundary.spans(tree, tokens);
    if (source.isEmpty() || spans.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            source.get(),
            Optional.of(tree.token(colon).span()),
            Optional.empty(),
            spans,
            Optional.empty(),
            doc.paragraphOf(sentence).type() == Paragraph.Type.HEADING
                ? "statement/headline"
                : "statement/transcript"));
  }

  private static int colon(Tree tree) {
    for (int i = 0; i < tree.size() && i <= LONGEST_LABEL; i++) {
      if (tree.token(i).form().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensParagraph(DocumentView doc, Sentence sentence) {
    Span paragraph = doc.paragraphOf(sentence).span();
    return sentence.span().begin() - paragraph.begin() <= 1;
  }

  /** The label is one name and nothing else. */
  private static Optional<Source> speaker(DocumentView doc, Tree tree, int colon) {
    Span label = tree.token(0).span().union(tree.token(colon - 1).span());
    for (Mention mention : doc.mentionsIn(tree.sentence().index())) {
      boolean named = mention.form() == MentionForm.NAME || mention.form() == MentionForm.SURNAME;
      if (named && mention.head() < colon && mention.span().contains(label)) {
        return Optional.of(new Source(tree, mention.head()));
      }
    }
    for (int i = 0; i < colon; i++) {
      if (!tree.token(i).pos().startsWith("NNP")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Source(tree, colon - 1));
  }
}

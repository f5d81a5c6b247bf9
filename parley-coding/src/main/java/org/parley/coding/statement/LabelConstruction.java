package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Paragraph;
import org.parley.language.Sentence;

/** A name and a colon: headlines ("Dorn: X") and transcripts, where the turn is the content. */
final class LabelConstruction implements Construction {
  static final String TRANSCRIPT = "statement/transcript";

  private static final int LONGEST_LABEL = 6;
  private static final int SHORTEST_CONTENT = 3;
  private static final int MOST_PARAGRAPHS = 20;

  private final ContentBoundary boundary = new ContentBoundary();

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    Optional<Source> source = label(doc, tree);
    if (source.isEmpty() || isTurn(doc, tree)) {
      return List.of();
    }
    int colon = source.get().end();
    Paragraph paragraph = doc.paragraphOf(tree.sentence());
    boolean heading = paragraph.type() == Paragraph.Type.HEADING || isLine(doc, tree);
    BitSet tokens = new BitSet(tree.size());
    tokens.set(colon + 1, tree.size());
    List<Span> spans = boundary.spans(tree, tokens);
    if (spans.isEmpty() || (heading && !hasVerb(tree, colon))) {
      return List.of();
    }
    return List.of(
        Draft.ruled(
            source.get(),
            Optional.of(tree.token(colon).span()),
            Optional.empty(),
            heading ? spans : turn(doc, tree, spans.get(0).begin()),
            Optional.empty(),
            heading ? "statement/headline" : TRANSCRIPT));
  }

  /** The turns of a transcript are left to {@link TurnDrafts}. */
  private static boolean isTurn(DocumentView doc, Tree tree) {
    return doc.text().turnAt(tree.sentence().span().begin()).isPresent();
  }

  /** One sentence without a final mark: a headline that was not set apart. */
  private static boolean isLine(DocumentView doc, Tree tree) {
    Span paragraph = doc.paragraphOf(tree.sentence()).span();
    return tree.sentence().span().end() >= paragraph.end() && !tree.isPunctuation(tree.size() - 1);
  }

  /** The rest of the paragraph and the ones after it, up to the next label or heading. */
  private static List<Span> turn(DocumentView doc, Tree tree, int begin) {
    int first = tree.sentence().paragraph();
    List<Span> out = new ArrayList<>();
    out.add(new Span(begin, doc.paragraphOf(tree.sentence()).span().end()).trim(doc.chars()));
    for (int s = tree.sentence().index() + 1; s < doc.trees().size(); s++) {
      Sentence sentence = doc.tree(s).sentence();
      boolean opens = sentence.paragraph() != doc.tree(s - 1).sentence().paragraph();
      if (opens) {
        Paragraph next = doc.paragraphOf(sentence);
        boolean ends =
            next.type() == Paragraph.Type.HEADING
                || hasLabel(doc, doc.tree(s))
                || sentence.paragraph() - first > MOST_PARAGRAPHS;
        if (ends || !isTranscript(doc, tree)) {
          break;
        }
        out.add(next.span());
      }
    }
    return out;
  }

  /** A label in capitals opens a turn that may run on; "Dorn: X" in running text does not. */
  private static boolean isTranscript(DocumentView doc, Tree tree) {
    String name = tree.token(0).form();
    return name.length() > 1
        && name.chars().noneMatch(Character::isLowerCase)
        && opensParagraph(doc, tree.sentence());
  }

  private static boolean hasLabel(DocumentView doc, Tree tree) {
    return colon(tree) > 0
        && (label(doc, tree).isPresent()
            || tree.token(0).form().chars().noneMatch(Character::isLowerCase));
  }

  private static boolean hasVerb(Tree tree, int colon) {
    for (int i = colon + 1; i < tree.size(); i++) {
      if (tree.isVerb(i) || tree.token(i).pos().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** The label's name, ending at the colon. */
  private static Optional<Source> label(DocumentView doc, Tree tree) {
    int colon = colon(tree);
    boolean label =
        colon > 0
            && tree.size() - colon - 1 >= SHORTEST_CONTENT
            && opensParagraph(doc, tree.sentence());
    return label ? speaker(doc, tree, colon) : Optional.empty();
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
        return Optional.of(new Source(tree, mention.head(), colon));
      }
    }
    for (int i = 0; i < colon; i++) {
      if (!tree.token(i).pos().startsWith("NNP")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Source(tree, colon - 1, colon));
  }
}

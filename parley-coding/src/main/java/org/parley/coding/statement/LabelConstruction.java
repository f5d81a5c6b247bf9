package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Paragraph;
import org.parley.language.Sentence;

/**
 * Somebody and a colon: headlines ("Dorn: X", "Dorn to Sudmark: X"), posts ("Ministry of Ports: X")
 * and turns of people whom nothing tells to be any; and headlines that end in their label ("X –
 * researchers", "'X': survivors").
 */
final class LabelConstruction implements Construction {
  static final String TRANSCRIPT = "statement/transcript";
  static final String HEADLINE = "statement/headline";

  private static final int LONGEST_LABEL = 10;
  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_CONTENT = 3;
  private static final int LONGEST_PARTICLE = 4;
  private static final int MOST_PARAGRAPHS = 20;

  private static final Set<String> QUESTIONS =
      Set.of("what", "how", "why", "when", "who", "where", "which");
  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "our", "my");

  private final ContentBoundary boundary = new ContentBoundary();
  private final LabelSpeakers speakers;

  LabelConstruction(Words words) {
    this.speakers = new LabelSpeakers(words);
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    if (isTurn(doc, tree)) {
      return List.of();
    }
    Optional<Label> label = label(doc, tree);
    if (label.isEmpty()) {
      return behind(doc, tree).map(List::of).orElse(List.of());
    }
    int colon = label.get().colon();
    boolean heading = isLine(doc, tree);
    List<Span> spans = contents(tree, colon + 1, tree.size());
    if (spans.isEmpty()
        || (heading || label.get().place()) && !says(doc, tree, label.get())
        || !heading && label.get().addressee().isPresent()) {
      return List.of();
    }
    return List.of(
        Draft.ruled(
            label.get().source(),
            Optional.of(tree.token(colon).span()),
            Optional.empty(),
            heading ? spans : turn(doc, tree, colon, spans.get(0).begin()),
            label.get().addressee(),
            heading ? HEADLINE : TRANSCRIPT));
  }

  private List<Span> contents(Tree tree, int from, int to) {
    BitSet tokens = new BitSet(tree.size());
    tokens.set(from, to);
    return boundary.spans(tree, tokens);
  }

  /** The turns of a transcript are left to {@link TurnDrafts}. */
  private static boolean isTurn(DocumentView doc, Tree tree) {
    return doc.text().turnAt(tree.sentence().span().begin()).isPresent();
  }

  /** A heading, or one sentence without a final mark: a headline that was not set apart. */
  static boolean isLine(DocumentView doc, Tree tree) {
    Paragraph paragraph = doc.paragraphOf(tree.sentence());
    return paragraph.type() == Paragraph.Type.HEADING
        || tree.sentence().span().end() >= paragraph.span().end()
            && opensParagraph(doc, tree.sentence())
            && !endsInStop(tree);
  }

  private static boolean endsInStop(Tree tree) {
    for (int i = tree.size() - 1; i >= 0 && tree.isPunctuation(i); i--) {
      if (".!?:;".contains(tree.token(i).form()) || tree.token(i).form().equals("...")) {
        return true;
      }
    }
    return false;
  }

  /** The rest of the paragraph and the ones after it, up to the next label or heading. */
  private List<Span> turn(DocumentView doc, Tree tree, int colon, int begin) {
    int first = tree.sentence().paragraph();
    List<Span> out = new ArrayList<>();
    Span rest = new Span(begin, doc.paragraphOf(tree.sentence()).span().end()).trim(doc.chars());
    out.add(withoutMarks(doc, rest));
    for (int s = tree.sentence().index() + 1; s < doc.trees().size(); s++) {
      Sentence sentence = doc.tree(s).sentence();
      boolean opens = sentence.paragraph() != doc.tree(s - 1).sentence().paragraph();
      if (opens) {
        Paragraph next = doc.paragraphOf(sentence);
        boolean ends =
            next.type() == Paragraph.Type.HEADING
                || hasLabel(doc, doc.tree(s))
                || sentence.paragraph() - first > MOST_PARAGRAPHS;
        if (ends || !isTranscript(doc, tree, colon)) {
          break;
        }
        out.add(next.span());
      }
    }
    return out;
  }

  /** What stands in the marks, if that is all. */
  private static Span withoutMarks(DocumentView doc, Span rest) {
    List<Span> speech = doc.speechIn(rest);
    return speech.size() == 1 && speech.get(0).length() >= rest.length() - 2 ? speech.get(0) : rest;
  }

  /** A label in capitals opens a turn that may run on; "Dorn: X" in running text does not. */
  private static boolean isTranscript(DocumentView doc, Tree tree, int colon) {
    String label = tree.token(0).span().union(tree.token(colon - 1).span()).of(doc.chars());
    return label.length() > 1 && label.chars().noneMatch(Character::isLowerCase);
  }

  private boolean hasLabel(DocumentView doc, Tree tree) {
    return colon(tree) > 0
        && (label(doc, tree).isPresent()
            || tree.token(0).form().chars().noneMatch(Character::isLowerCase));
  }

  /**
   * Somebody's words rather than a topic or what happened there: a verb, a quotation, a yes or no,
   * an imperative; if a noun tells that it is somebody, anything but a title.
   */
  private static boolean says(DocumentView doc, Tree tree, Label label) {
    int from = label.colon() + 1;
    String first = tree.token(from).lemma();
    Span rest = tree.token(from).span().union(tree.token(tree.size() - 1).span());
    if (first.equals("yes")
        || first.equals("no")
        || label.addressee().isPresent()
        || tree.token(from).pos().equals("VB")
        || !doc.quotedIn(rest).isEmpty()) {
      return true;
    }
    if (QUESTIONS.contains(first) && !tree.token(tree.size() - 1).form().equals("?")) {
      return false;
    }
    boolean verb = false;
    for (int i = from; i < tree.size(); i++) {
      if (FIRST_PERSON.contains(tree.token(i).lemma())) {
        return true;
      }
      verb |= tree.isVerb(i) || tree.token(i).pos().equals("MD");
    }
    if (label.place()) {
      return false;
    }
    return verb
        || label.described()
            && !tree.token(from).pos().equals("DT")
            && !isTitle(rest.of(doc.chars()));
  }

  /** Every longer word begins with a capital. */
  private static boolean isTitle(String text) {
    for (String word : text.split("\\s+")) {
      if (word.length() > LONGEST_PARTICLE && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whose words follow.
   *
   * @param described whether a noun tells that it is somebody, not a name alone
   * @param place whether the name is a town's, where something may have happened
   */
  private record Label(
      Source source, int colon, Optional<Source> addressee, boolean described, boolean place) {}

  private Optional<Label> label(DocumentView doc, Tree tree) {
    int colon = colon(tree);
    boolean possible =
        colon > 0
            && (tree.size() - colon - 1 >= SHORTEST_CONTENT || !endsParagraph(doc, tree))
            && opensParagraph(doc, tree.sentence());
    if (!possible) {
      return Optional.empty();
    }
    boolean from =
        tree.token(0).form().equals("From")
            && !doc.speechIn(
                    new Span(tree.token(colon).span().end(), tree.token(colon).span().end() + 4))
                .isEmpty();
    int begin = from ? 1 : 0;
    int end = colon;
    Optional<Source> addressee = Optional.empty();
    for (int i = begin + 1; i < colon; i++) {
      String form = tree.token(i).form();
      if (form.equals(",") || form.equals("to") || form.equals("on")) {
        end = i;
        addressee = form.equals("to") ? Optional.of(new Source(tree, colon - 1, colon)) : addressee;
        break;
      }
    }
    for (int i = end; i < colon; i++) {
      if (tree.isVerb(i)) {
        return Optional.empty();
      }
    }
    int last = end;
    Optional<Source> to = addressee;
    Optional<Label> described =
        speakers.described(doc, tree, begin, last).map(s -> new Label(s, colon, to, true, false));
    boolean name = last <= LONGEST_NAME && (last == colon || to.isPresent());
    return described.isPresent() || !name
        ? described
        : speakers
            .named(doc, tree, begin, last)
            .map(s -> new Label(s, colon, to, false, isPlace(doc, s)));
  }

  /** A capital or a town; a word in capitals that nothing knows may be one too. */
  private static boolean isPlace(DocumentView doc, Source source) {
    Optional<Mention> mention = doc.mentionAt(source);
    String form = source.tree().token(source.head()).form();
    return mention.isEmpty()
        ? form.chars().noneMatch(Character::isLowerCase)
        : mention.get().form() == MentionForm.CAPITAL || mention.get().kind() == EntityKind.PLACE;
  }

  private static int colon(Tree tree) {
    for (int i = 0; i < tree.size() && i <= LONGEST_LABEL; i++) {
      if (tree.token(i).form().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsParagraph(DocumentView doc, Tree tree) {
    return tree.sentence().span().end() >= doc.paragraphOf(tree.sentence()).span().end();
  }

  static boolean opensParagraph(DocumentView doc, Sentence sentence) {
    Span paragraph = doc.paragraphOf(sentence).span();
    return sentence.span().begin() - paragraph.begin() <= 1;
  }

  /** "X – researchers", "'X': survivors". */
  private Optional<Draft> behind(DocumentView doc, Tree tree) {
    if (!isLine(doc, tree)) {
      return Optional.empty();
    }
    int mark = tree.size() - 1;
    while (mark > 0 && !isLabelMark(doc, tree, mark)) {
      mark--;
    }
    if (mark < SHORTEST_CONTENT || tree.size() - 1 - mark > LONGEST_NAME) {
      return Optional.empty();
    }
    List<Span> spans = contents(tree, 0, mark);
    int at = mark;
    return spans.isEmpty()
        ? Optional.empty()
        : speakers
            .described(doc, tree, mark + 1, tree.size())
            .map(
                source ->
                    Draft.ruled(
                        source,
                        Optional.of(tree.token(at).span()),
                        Optional.empty(),
                        spans,
                        Optional.empty(),
                        HEADLINE));
  }

  private static boolean isLabelMark(DocumentView doc, Tree tree, int i) {
    boolean spaced =
        tree.token(i).form().equals("-")
            && i + 1 < tree.size()
            && tree.token(i - 1).span().end() < tree.token(i).span().begin()
            && tree.token(i).span().end() < tree.token(i + 1).span().begin();
    boolean colon =
        tree.token(i).form().equals(":")
            && !doc.speechIn(tree.token(Math.max(0, i - 2)).span()).isEmpty();
    return tree.isDash(i) || spaced || colon;
  }
}

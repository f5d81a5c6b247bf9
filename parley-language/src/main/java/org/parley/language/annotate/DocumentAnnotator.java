package org.parley.language.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Annotator;
import org.parley.language.DateMention;
import org.parley.language.Mention;
import org.parley.language.Paragraph;
import org.parley.language.QuotedPassage;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.Turn;
import org.parley.language.mention.MentionFinder;
import org.parley.language.mention.SentenceText;
import org.parley.language.parse.Parser;
import org.parley.language.text.Dateline;
import org.parley.language.text.MarkedQuotation;
import org.parley.language.text.NormalText;
import org.parley.language.text.Normaliser;
import org.parley.language.text.ParagraphSplitter;
import org.parley.language.text.QuotationFinder;
import org.parley.language.text.SentenceSplitter;
import org.parley.language.time.DateFinder;
import org.parley.language.turn.FirstPerson;
import org.parley.language.turn.TurnFinder;

/**
 * The annotator: paragraphs, quotations, sentences, parses of the sentences in scope, mentions and
 * dates. One per thread.
 */
final class DocumentAnnotator implements Annotator {
  /** Longer ones are tables or lists without a full stop; the parser gains nothing from them. */
  private static final int LONGEST_SENTENCE = 160;

  private final Parser parser;
  private final ParseScope scope;
  private final MentionFinder mentions;
  private final CandidateFilter candidates;
  private final SpeechTest speech;
  private final TurnFinder turns;
  private final SentenceSplitter splitter = new SentenceSplitter();

  DocumentAnnotator(
      Parser parser,
      ParseScope scope,
      MentionFinder mentions,
      CandidateFilter candidates,
      SpeechTest speech,
      TurnFinder turns) {
    this.parser = parser;
    this.scope = scope;
    this.mentions = mentions;
    this.candidates = candidates;
    this.speech = speech;
    this.turns = turns;
  }

  @Override
  public AnnotatedText annotate(Document document) {
    List<Paragraph> paragraphs = ParagraphSplitter.split(document);
    List<MarkedQuotation> marked = QuotationFinder.find(document.text(), paragraphs);
    List<DraftSentence> drafts = drafts(document, paragraphs, singleMarks(document, marked));
    List<Span> spans = drafts.stream().map(DraftSentence::span).toList();
    List<QuotedPassage> quotations = speech.classify(document.text(), marked, drafts, spans);
    boolean[] quoted = SentenceRanges.covered(spans, quotations);
    SentenceRanges.cover(quoted, spans, turns.answers(document, paragraphs));
    boolean[] parse = inScope(drafts, quoted);
    List<Sentence> sentences = new ArrayList<>(drafts.size());
    List<SentenceText> texts = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      DraftSentence draft = drafts.get(i);
      if (parse[i]) {
        draft = draft.with(parser.parse(draft.tokens()));
      }
      Sentence sentence = draft.place(i, parse[i]);
      sentences.add(sentence);
      texts.add(new SentenceText(sentence, draft.text(), draft.offsets()));
    }
    Optional<PartialDate> date = document.date();
    List<Mention> found = mentions.find(texts, date);
    List<DateMention> dates = DateFinder.find(document.text(), sentences, date);
    AnnotatedText text =
        new AnnotatedText(document, paragraphs, sentences, quotations, found, dates);
    return withTurns(text);
  }

  private AnnotatedText withTurns(AnnotatedText text) {
    List<Turn> found = turns.find(text);
    return found.isEmpty()
        ? text
        : new AnnotatedText(
            text.document(),
            text.paragraphs(),
            text.sentences(),
            text.quotations(),
            FirstPerson.add(text.mentions(), text.sentences(), found),
            text.dates(),
            found);
  }

  private boolean[] inScope(List<DraftSentence> drafts, boolean[] quoted) {
    return switch (scope) {
      case ALL -> {
        boolean[] all = new boolean[drafts.size()];
        java.util.Arrays.fill(all, true);
        yield all;
      }
      case CANDIDATES -> candidates.select(drafts, quoted);
    };
  }

  private static Set<Integer> singleMarks(Document document, List<MarkedQuotation> marked) {
    Set<Integer> single = new HashSet<>();
    for (MarkedQuotation quotation : marked) {
      for (int mark : quotation.marks()) {
        char c = document.text().charAt(mark);
        if (quotation.depth() == 0 && "'`\u2018\u2019\u201a\u201b\u2039\u203a".indexOf(c) >= 0) {
          single.add(mark);
        }
      }
    }
    return single;
  }

  private List<DraftSentence> drafts(
      Document document, List<Paragraph> paragraphs, Set<Integer> marks) {
    List<DraftSentence> drafts = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      NormalText normal = Normaliser.normalise(document.text(), paragraph.span(), marks);
      boolean heading = paragraph.type() == Paragraph.Type.HEADING;
      int dateline = heading ? 0 : Dateline.end(normal.text());
      List<Span> spans =
          heading
              ? List.of(new Span(0, normal.text().length()).trim(normal.text()))
              : splitter.split(normal.text().substring(dateline));
      for (Span span : spans) {
        Span shifted = new Span(dateline + span.begin(), dateline + span.end());
        addDrafts(paragraph.index(), normal, shifted, heading, drafts);
      }
    }
    return drafts;
  }

  private void addDrafts(
      int paragraph, NormalText normal, Span span, boolean heading, List<DraftSentence> drafts) {
    String text = span.of(normal.text());
    List<Token> tokens = parser.tokenise(text);
    for (int from = 0; from < tokens.size(); ) {
      int to = Math.min(tokens.size(), from + LONGEST_SENTENCE);
      if (to < tokens.size()) {
        to = lastBreak(tokens, from, to);
      }
      int begin = tokens.get(from).span().begin();
      int end = tokens.get(to - 1).span().end();
      List<Token> part = new ArrayList<>(to - from);
      for (Token token : tokens.subList(from, to)) {
        Span shifted = new Span(token.span().begin() - begin, token.span().end() - begin);
        part.add(
            new Token(
                part.size(),
                shifted,
                token.form(),
                token.lemma(),
                token.pos(),
                token.head(),
                token.relation(),
                token.name()));
      }
      drafts.add(
          new DraftSentence(
              paragraph, normal, span.begin() + begin, text.substring(begin, end), part, heading));
      from = to;
    }
  }

  /** Behind the last semicolon or comma in the second half of a too long sentence. */
  private static int lastBreak(List<Token> tokens, int from, int to) {
    for (String mark : List.of(";", ",")) {
      for (int i = to - 1; i > (from + to) / 2; i--) {
        if (tokens.get(i).form().equals(mark)) {
          return i + 1;
        }
      }
    }
    return to;
  }
}

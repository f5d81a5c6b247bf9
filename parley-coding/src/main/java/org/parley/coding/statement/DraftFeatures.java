package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.ReportingCue;
import org.parley.coding.model.Features;
import org.parley.document.Span;
import org.parley.language.Token;

/** What speaks for or against a draft's being a statement: its cue, its source, its content. */
final class DraftFeatures {
  private static final Set<String> QUESTION_WORDS =
      Set.of("how", "why", "what", "whether", "if", "who", "when", "where", "which");
  private static final Set<String> CLAUSES = Set.of("advcl", "acl", "relcl", "ccomp", "xcomp");

  private final SpeakerTest speakers;

  DraftFeatures(Words words) {
    this.speakers = new SpeakerTest(words);
  }

  Features of(DocumentView doc, Draft draft) {
    Features out = new Features();
    String rule = draft.rule().substring(draft.rule().indexOf('/') + 1);
    List<String> about = new ArrayList<>(List.of("rule=" + rule));
    out.add("bias").add("rule", rule).addIf(draft.byRule(), "byrule");
    out.cross("rule=" + rule, List.of("byrule=" + draft.byRule()));
    source(doc, draft, out, about);
    draft.cue().ifPresent(span -> cue(doc, draft, span, out, about));
    content(doc, draft, out, about);
    return out;
  }

  private void source(DocumentView doc, Draft draft, Features out, List<String> about) {
    Source source = draft.source();
    Token head = source.tree().token(source.head());
    String form = SourceWords.form(doc, source);
    boolean speaks = speakers.speaks(doc, source);
    out.add("source", form).addIf(speaks, "speaks");
    about.add("speaks=" + speaks);
    if (form.equals("noun")) {
      out.add("sourcenoun", head.lemma());
    }
    out.add("sourcerel", head.relation());
    out.addIf(doc.speechAt(head).isPresent(), "sourcequoted");
  }

  private static void cue(
      DocumentView doc, Draft draft, Span span, Features out, List<String> about) {
    Tree tree = doc.tree(Math.max(0, doc.sentenceAt(span.begin())));
    int head = tree.headOf(span);
    Token token = tree.token(head);
    String lemma = token.lemma();
    String known = draft.entry().map(DraftFeatures::known).orElse("none");
    about.add("known=" + known);
    about.add("lemma=" + lemma);
    about.add("pos=" + token.pos());
    out.add("known", known).add("lemma", lemma).add("pos", token.pos());
    out.cross("known=" + known, about.subList(0, 2));
    out.cross("lemma=" + lemma, about.subList(0, 2));
    out.cross("pos=" + token.pos(), about.subList(0, 1));
    draft.entry().ifPresent(e -> out.add("cueact", e.act().name()).cross("weak", frames(e)));
    out.add("cuerel", token.relation());
    if (token.head() >= 0) {
      Token above = tree.token(token.head());
      out.add("abovepos", above.pos());
      out.addIf(CLAUSES.contains(token.relation()), "above=" + above.lemma());
    }
    for (Token child : tree.children(head)) {
      switch (child.relation()) {
        case "aux", "auxpass" -> {
          out.add("aux", child.lemma() + "/" + child.pos());
          out.cross("aux=" + child.lemma(), List.of("known=" + known));
        }
        case "neg" -> out.add("negated").cross("negated", List.of("lemma=" + lemma));
        case "mark", "advmod", "prt", "dobj", "dative", "advcl" -> out.add("has", child.relation());
        default -> {}
      }
    }
    int distance = draft.source().head() - head;
    boolean sameSentence = draft.source().sentence() == tree.sentence().index();
    out.add("sourceside", sameSentence ? (distance < 0 ? "before" : "after") : "elsewhere");
    out.addCount("sourcefar", Math.abs(distance));
    out.addIf(doc.speechAt(token).isPresent(), "cuequoted");
    out.addIf(head + 1 >= tree.size() || tree.isPunctuation(head + 1), "cueatend");
    out.addIf(tree.isPunctuation(tree.size() - 1), "closed");
    out.addIf(tree.token(tree.size() - 1).form().equals("?"), "asked");
  }

  private static String known(ReportingCue entry) {
    return entry.prepositions().contains(CueFinder.OPEN)
        ? "open"
        : entry.cueClass().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> frames(ReportingCue entry) {
    return entry.frames().stream().map(Enum::name).sorted().toList();
  }

  private static void content(DocumentView doc, Draft draft, Features out, List<String> about) {
    Span first = draft.content().get(0);
    Tree tree = doc.tree(Math.max(0, doc.sentenceAt(first.begin())));
    List<Token> words =
        tree.sentence().tokens().stream().filter(t -> first.overlaps(t.span())).toList();
    out.addCount("pieces", draft.content().size()).addCount("words", words.size());
    int quoted = doc.quotedIn(draft.extent()).size();
    out.addIf(quoted > 0, "quotation").cross("quoted=" + (quoted > 0), about);
    if (words.isEmpty()) {
      return;
    }
    Token opening = words.get(0);
    out.add("opens", opening.pos());
    out.cross("opens=" + opening.pos(), about.subList(0, 1));
    out.addIf(QUESTION_WORDS.contains(opening.lemma()), "question=" + opening.lemma());
    boolean that =
        opening.index() > 0 && tree.token(opening.index() - 1).form().equalsIgnoreCase("that");
    boolean finite = words.stream().anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD"));
    out.addIf(that, "that").addIf(finite, "finite");
    out.cross("that=" + that + "/finite=" + finite, about);
    Optional<Token> top = top(tree, words);
    top.ifPresent(t -> out.add("toprel", t.relation()).add("toppos", t.pos()));
    top.filter(t -> !finite).ifPresent(t -> out.add("toplemma", t.lemma()));
    out.addIf(words.get(words.size() - 1).index() >= tree.size() - 2, "toend");
  }

  private static Optional<Token> top(Tree tree, List<Token> words) {
    int from = words.get(0).index();
    int to = words.get(words.size() - 1).index();
    return words.stream().filter(t -> t.head() < from || t.head() > to).findFirst();
  }
}

package org.parley.language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.CodebookLoader;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.language.annotate.AnnotatorFactory;
import org.parley.language.annotate.ParseScope;
import org.parley.language.model.ModelCache;
import org.parley.language.nlp4j.Nlp4jModels;
import org.parley.language.parse.Nlp4jParser;

/**
 * Prints what the annotator sees: for each sentence its tokens with tree, its mentions and dates;
 * then the quotations.
 *
 * <p>Arguments: {@code [--case NAME_OR_PATH] [--date DATE] [--candidates] [--brief] (FILE | --text
 * TEXT)...}
 */
public final class ShowAnnotation {
  private ShowAnnotation() {}

  public static void main(String[] args) throws Exception {
    String codebook = CodebookLoader.WORLD;
    Optional<PartialDate> date = Optional.empty();
    ParseScope scope = ParseScope.ALL;
    boolean brief = false;
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--case" -> codebook = args[++i];
        case "--date" -> date = PartialDate.parse(args[++i]);
        case "--candidates" -> scope = ParseScope.CANDIDATES;
        case "--brief" -> brief = true;
        case "--text" -> documents.add(document("text", args[++i], date));
        default -> documents.add(document(args[i], Files.readString(Path.of(args[i])), date));
      }
    }
    AnnotatorFactory factory =
        new AnnotatorFactory(new CodebookLoader().forCase(codebook), parser(), scope);
    Annotator annotator = factory.annotator();
    StringBuilder out = new StringBuilder();
    for (Document document : documents) {
      print(annotator.annotate(document), brief, out);
    }
    System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  /** The parser on the models that the tests of the build share. */
  public static Nlp4jParser parser() {
    ModelCache cache =
        new ModelCache(Path.of(System.getProperty("parley.test.home", "target/parley-home")));
    return new Nlp4jParser(
        Nlp4jModels.openWithNames(
            cache, Nlp4jModels.jarOnClassPath().orElseThrow(), System.err::println));
  }

  /** A document with a date. */
  public static Document document(String id, String text, Optional<PartialDate> date) {
    return new Document(
        id,
        text,
        Optional.empty(),
        date.map(d -> new Publication(d, DateOrigin.ARGUMENT)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Grade.UNKNOWN,
        List.of());
  }

  private static void print(AnnotatedText text, boolean brief, StringBuilder out) {
    out.append("=== ").append(text.document().id()).append('\n');
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        Paragraph p = text.paragraphs().get(paragraph);
        out.append("\n¶ ").append(p.index()).append(' ').append(p.type()).append('\n');
      }
      print(text, sentence, brief, out);
    }
    for (QuotedPassage quotation : text.quotations()) {
      out.append(quotation.speech() ? "speech" : "quoted");
      quotation.parts().forEach(p -> out.append(" | ").append(text.text(p)));
      out.append('\n');
    }
  }

  private static void print(
      AnnotatedText text, Sentence sentence, boolean brief, StringBuilder out) {
    out.append(
        "[%d] %s%s%n"
            .formatted(
                sentence.index(),
                sentence.parsed() ? "" : "(not parsed) ",
                text.text(sentence.span())));
    if (!brief && sentence.parsed()) {
      for (Token t : sentence.tokens()) {
        out.append(
            "      %3d %-16s %-16s %-5s %3d %-10s %s%n"
                .formatted(
                    t.index(), t.form(), t.lemma(), t.pos(), t.head(), t.relation(), t.name()));
      }
    }
    for (Mention m : text.mentionsIn(sentence.index())) {
      out.append(
          "    %-8s %-12s %s {%s} head=%s -> %s %s side=%s role=%s %s%n"
              .formatted(
                  m.form(),
                  m.kind(),
                  text.text(m.span()),
                  text.text(m.name()),
                  sentence.token(m.head()).form(),
                  m.actor().name(),
                  m.actor().code(),
                  m.actor().side(),
                  m.actor().role().orElse("-"),
                  m.voice()));
    }
    for (DateMention d : text.datesIn(sentence.index())) {
      out.append(
          "    date     %s -> %s %s%n".formatted(text.text(d.span()), d.date(), d.precision()));
    }
  }
}

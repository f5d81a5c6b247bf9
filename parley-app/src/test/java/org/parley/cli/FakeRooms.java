package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Annotator;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;
import org.parley.run.RoomSettings;
import org.parley.run.Rooms;
import org.parley.run.RoomsSource;

/**
 * Rooms without models: sentences end with a full stop; every sentence with "council" is a report
 * of a meeting; a document with "BREAK" breaks the coder.
 */
final class FakeRooms implements RoomsSource {
  @Override
  public Rooms open(Codebook codebook, RoomSettings settings, Consumer<String> progress) {
    Coder coder =
        (text, before) -> {
          List<CodedRecord> out = new ArrayList<>();
          for (Sentence sentence : text.sentences()) {
            String quote = text.text(sentence.span());
            if (quote.contains("BREAK")) {
              throw new IllegalStateException("cannot code this");
            }
            if (quote.contains("council")) {
              out.add(report(codebook, text.document(), sentence.span(), quote));
            }
          }
          return out;
        };
    Annotator annotator = FakeRooms::annotate;
    return new Rooms(codebook, () -> annotator, List.of(coder));
  }

  private static CodedRecord report(Codebook codebook, Document document, Span span, String quote) {
    return new ChannelReport(
        new Provenance(
            document.id(),
            span,
            quote,
            OptionalDouble.empty(),
            "fake/council",
            List.of(),
            Provenance.DOCUMENT,
            codebook.reference()),
        "Strait Council",
        ChannelState.MEETING,
        Optional.empty());
  }

  private static AnnotatedText annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    String text = document.text();
    int begin = 0;
    for (int end = text.indexOf('.') + 1; end > 0; end = text.indexOf('.', begin) + 1) {
      Span span = new Span(begin, end).trim(text);
      Token token = new Token(0, span, span.of(text), "meet", "VB", -1, "root", "O");
      sentences.add(new Sentence(sentences.size(), 0, span, List.of(token), true));
      begin = end;
    }
    return new AnnotatedText(document, List.of(), sentences, List.of(), List.of(), List.of());
  }
}

package org.parley.track.ask;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Span;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Report;

/** The words of a record, where it stands first. */
final class RecordWords {
  private RecordWords() {}

  static List<TextWord> sentence(Report<? extends CodedRecord> report) {
    return TextWord.of(report.document().text(), report.record().provenance().evidence());
  }

  static List<TextWord> content(Report<Statement> report) {
    List<TextWord> out = new ArrayList<>();
    for (Span span : report.record().content()) {
      out.addAll(TextWord.of(report.document().text(), span));
    }
    return out;
  }

  static List<TextWord> cue(Report<Statement> report) {
    return report
        .record()
        .cue()
        .map(c -> TextWord.of(report.document().text(), c))
        .orElse(List.of());
  }

  /** From the trigger to the end of the clause. */
  static List<TextWord> fromTrigger(Report<Event> report) {
    List<TextWord> out = new ArrayList<>();
    for (TextWord word : sentence(report)) {
      if (word.begin() >= report.record().trigger().begin()) {
        if (word.isMark() && word.begin() >= report.record().trigger().end()) {
          break;
        }
        out.add(word);
      }
    }
    return out;
  }
}

package org.parley.track.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.Sides;

/** Reads, groups and links everything that the sides ask of each other. */
public final class Asks {
  private final Officials officials;
  private final AskReader askReader;
  private final ImpliedAsk impliedAsk;
  private final ReplyReader replyReader;
  private final Issues issues;

  private Asks(Codebook codebook, Sides sides, Claimants claimants) {
    SideNames names = new SideNames(codebook, sides);
    ContentWords contentWords = new ContentWords(codebook, names);
    officials = new Officials(codebook, sides, claimants);
    ReplyWords replyWords = new ReplyWords(codebook, names, contentWords);
    askReader =
        new AskReader(
            codebook, new Addressees(codebook, sides, officials, names), names, contentWords);
    impliedAsk = new ImpliedAsk(codebook, officials, replyWords, contentWords);
    replyReader = new ReplyReader(codebook, officials, names, replyWords, contentWords);
    issues = new Issues(codebook);
  }

  /** By side, type and first saying. A refusal that answers an ask stands there as its answer. */
  public static List<Ask> of(Codebook codebook, Sides sides, Reports reports, Claimants claimants) {
    List<Ask> asks = new Asks(codebook, sides, claimants).of(reports);
    asks.sort(
        Comparator.<Ask>comparingInt(a -> sides.codes().indexOf(a.side()))
            .thenComparing(Ask::type)
            .thenComparing(a -> a.sayings().get(0).report(), Report.ORDER));
    return List.copyOf(asks);
  }

  private List<Ask> of(Reports reports) {
    List<Report<Statement>> statements =
        reports.of(Statement.class).stream().filter(officials::said).toList();
    Contents contents = new Contents(reports.of(Statement.class));
    List<Report<Event>> events =
        reports.of(Event.class).stream()
            .filter(e -> officials.did(e) && !contents.isOfOthers(e))
            .toList();
    List<Draft> drafts = drafts(statements, events);
    List<Reply> replies = new ArrayList<>();
    statements.forEach(s -> replyReader.statement(s).ifPresent(replies::add));
    events.forEach(e -> replyReader.event(e).ifPresent(replies::add));
    replies.sort(Comparator.comparing(Reply::report, Report.ORDER));
    AnswerLinker linker = new AnswerLinker(new AnswerRules(issues, replyReader), drafts);
    linker.link(replies);
    List<Ask> asks = new ArrayList<>();
    for (List<Draft> group : new RepeatedAsks(issues).of(drafts)) {
      asks.add(ask(group, linker));
    }
    Set<CodedRecord> answering = new HashSet<>();
    asks.forEach(a -> a.answers().forEach(x -> answering.add(x.report().record())));
    asks.removeIf(a -> a.type() == AskType.REFUSAL && answering.containsAll(recordsOf(a)));
    return asks;
  }

  private static List<CodedRecord> recordsOf(Ask ask) {
    List<CodedRecord> out = new ArrayList<>();
    ask.sayings().forEach(s -> out.add(s.report().record()));
    return out;
  }

  private List<Draft> drafts(List<Report<Statement>> statements, List<Report<Event>> events) {
    Sentences sentences = new Sentences(statements, events);
    List<Draft> drafts = new ArrayList<>();
    for (Report<Statement> statement : statements) {
      askReader
          .read(statement, sentences.acts(statement), sentences.otherSpeakers(statement))
          .ifPresent(drafts::add);
    }
    Sentences told = new Sentences(drafts.stream().map(d -> d.saying().report()).toList());
    for (Report<Event> event : events) {
      if (!told.has(event, event.record().source().side())) {
        askReader.read(event).ifPresent(drafts::add);
      }
      impliedAsk.read(event).ifPresent(drafts::add);
    }
    drafts.sort(Comparator.comparing(d -> d.saying().report(), Report.ORDER));
    return drafts;
  }

  private static Ask ask(List<Draft> group, AnswerLinker linker) {
    Draft first = group.get(0);
    Set<String> addressees = new LinkedHashSet<>(first.addressees());
    Set<String> about = new LinkedHashSet<>();
    boolean named = false;
    List<Answer> answers = new ArrayList<>();
    Optional<Report<? extends CodedRecord>> withdrawn = Optional.empty();
    for (Draft draft : group) {
      addressees.addAll(draft.addressees());
      about.addAll(draft.issues());
      named |= draft.named();
      answers.addAll(linker.answers(draft));
      if (withdrawn.isEmpty()) {
        withdrawn = linker.withdrawn(draft).map(Reply::report);
      }
    }
    return new Ask(
        first.side(),
        first.type(),
        List.copyOf(addressees),
        named,
        List.copyOf(about),
        group.stream().map(Draft::saying).toList(),
        once(answers),
        withdrawn);
  }

  /** One answer a side and sentence, by the surest rule; a counter before a plain yes or no. */
  private static List<Answer> once(List<Answer> answers) {
    List<Answer> surest = new ArrayList<>(answers);
    surest.sort(
        Comparator.comparing((Answer a) -> a.kind() != AnswerKind.COUNTERED)
            .thenComparing(Answer::link)
            .thenComparing(Answer::report, Report.ORDER));
    Map<String, Answer> byPlace = new TreeMap<>();
    surest.forEach(a -> byPlace.putIfAbsent(place(a.report(), a.side()), a));
    List<Answer> out = new ArrayList<>(byPlace.values());
    out.sort(Comparator.comparing(Answer::report, Report.ORDER));
    return out;
  }

  private static String place(Report<?> report, String side) {
    int begin = report.record().provenance().evidence().begin();
    return side + " " + begin + " " + report.document().id();
  }
}

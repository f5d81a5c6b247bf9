package org.parley.coding.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.ReportingCue;
import org.parley.language.Token;
import org.parley.record.Act;

/**
 * The act of a cue with the form of its content: who asks somebody to do something proposes, who
 * tells somebody to orders, who swears that something was so promises nothing, nor does who agrees
 * alone that it is.
 */
final class CueActs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Set<String> asks;
  private final Set<String> suggests;
  private final Set<String> orders;
  private final Set<String> oaths;
  private final Set<String> agrees;

  CueActs(Codebook codebook) {
    this.asks = Set.copyOf(codebook.lexicon("statement.act.asks"));
    this.suggests = Set.copyOf(codebook.lexicon("statement.act.suggests"));
    this.orders = Set.copyOf(codebook.lexicon("statement.act.orders"));
    this.oaths = Set.copyOf(codebook.lexicon("statement.act.oaths"));
    this.agrees = Set.copyOf(codebook.lexicon("statement.act.agrees"));
  }

  /** The act before the words of the content count. */
  Act act(Saying saying) {
    List<Token> content = saying.opening();
    Act own = saying.draft().act();
    Optional<Token> main = main(content);
    if (main.isEmpty()) {
      return own;
    }
    String lemma = saying.draft().entry().map(ReportingCue::lemma).orElse("");
    boolean finite = isFinite(main.get(), content);
    boolean agree = saying.joint() && !saying.fromOutside();
    if (oaths.contains(lemma) || (agrees.contains(lemma) && !agree)) {
      return finite ? Act.ASSERT : own;
    }
    if (own != Act.ASSERT) {
      return own;
    }
    boolean toDo = isToDo(main.get(), content);
    boolean thing = main.get().pos().startsWith("NN") && !hasHelper(content);
    if ((asks.contains(lemma) && toDo) || (suggests.contains(lemma) && (toDo || thing))) {
      return Act.PROPOSE;
    }
    if (orders.contains(lemma) && toDo && !saying.quoted()) {
      return Act.DEMAND;
    }
    return saying.quoted() && isImperative(main.get(), content) ? Act.PROPOSE : own;
  }

  /** The word on which the others of the content hang. */
  private static Optional<Token> main(List<Token> content) {
    Set<Integer> inside = new HashSet<>();
    content.forEach(t -> inside.add(t.index()));
    List<Token> free = content.stream().filter(t -> !inside.contains(t.head())).toList();
    return free.stream()
        .filter(t -> t.pos().startsWith("VB"))
        .findFirst()
        .or(() -> free.stream().filter(t -> t.pos().startsWith("NN")).findFirst());
  }

  private static List<Token> helpers(Token main, List<Token> content) {
    return content.stream()
        .filter(t -> t.head() == main.index() && t.relation().startsWith("aux"))
        .toList();
  }

  private static boolean hasHelper(List<Token> content) {
    return content.stream().anyMatch(t -> t.pos().equals("MD") || FINITE.contains(t.pos()));
  }

  private static boolean isFinite(Token main, List<Token> content) {
    List<Token> helpers = helpers(main, content);
    if (helpers.stream().anyMatch(t -> t.pos().equals("MD") || t.pos().equals("TO"))) {
      return false;
    }
    return FINITE.contains(main.pos()) || helpers.stream().anyMatch(t -> FINITE.contains(t.pos()));
  }

  /** "to leave", "that nothing be deleted". */
  private static boolean isToDo(Token main, List<Token> content) {
    List<Token> helpers = helpers(main, content);
    boolean to = helpers.stream().anyMatch(t -> t.pos().equals("TO"));
    boolean bare = main.pos().equals("VB") || helpers.stream().anyMatch(CueActs::isBareBe);
    return to || (bare && helpers.stream().noneMatch(CueActs::isModal));
  }

  private static boolean isBareBe(Token helper) {
    return helper.pos().equals("VB") && helper.lemma().equals("be");
  }

  private static boolean isModal(Token helper) {
    return helper.pos().equals("MD") || helper.lemma().equals("do");
  }

  /** "Send them". */
  private static boolean isImperative(Token main, List<Token> content) {
    return main.pos().equals("VB")
        && helpers(main, content).stream()
            .allMatch(t -> t.lemma().equals("do") && t.form().equalsIgnoreCase("do"))
        && content.stream()
            .noneMatch(t -> t.head() == main.index() && t.relation().startsWith("nsubj"));
  }
}

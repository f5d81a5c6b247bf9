package org.parley.coding.event;

import java.util.List;
import org.parley.codebook.Codebook;

/** The word lists of the rules, from the codebook's lexicons {@code event.*}. Immutable. */
final class Words {
  final LemmaSet light;
  final LemmaSet aspect;
  final LemmaSet transparent;
  final LemmaSet hypotheticalWord;
  final LemmaSet plannedWord;
  final LemmaSet allegedWord;
  final LemmaSet negator;
  final LemmaSet hypotheticalModal;
  final LemmaSet futureModal;
  final LemmaSet mustModal;
  final LemmaSet hypotheticalGovernor;
  final LemmaSet plannedGovernor;
  final LemmaSet negatedGovernor;
  final LemmaSet chargeVerb;
  final LemmaSet reportVerb;
  final LemmaSet unnamedSource;
  final LemmaSet remarkCue;
  final LemmaSet evidential;
  final LemmaSet verbal;
  final LemmaSet actorNoun;
  final LemmaSet mutual;
  final LemmaSet understood;
  final LemmaSet aimVerb;
  final LemmaSet aimedCode;
  final LemmaSet ownActVerb;
  final LemmaSet undergoVerb;
  final LemmaSet politicalSector;
  final LemmaSet popularSector;
  final LemmaSet popularCode;
  final LemmaSet domestic;
  final LemmaSet alone;
  final LemmaSet unnamedCode;
  final LemmaSet weapon;
  final LemmaSet exposedSector;
  final LemmaSet homeSector;
  final LemmaSet counterpart;
  final LemmaSet elsewhere;
  final LemmaSet placeNoun;
  final LemmaSet answerVerb;
  final LemmaSet answerMark;
  final LemmaSet request;
  final LemmaSet vague;
  final LemmaSet realising;
  final LemmaSet planning;
  final LemmaSet addressed;
  final LemmaSet listedCode;
  final LemmaSet official;
  final LemmaSet titledText;
  final LemmaSet performative;
  final LemmaSet polite;
  final LemmaSet origin;

  /** Phrases that lead to what an act answers, word by word. */
  final List<List<String>> answerPhrases;

  Words(Codebook codebook) {
    light = set(codebook, "light");
    aspect = set(codebook, "aspect");
    transparent = set(codebook, "transparent");
    hypotheticalWord = set(codebook, "hypothetical-word");
    plannedWord = set(codebook, "planned-word");
    allegedWord = set(codebook, "alleged-word");
    negator = set(codebook, "negator");
    hypotheticalModal = set(codebook, "hypothetical-modal");
    futureModal = set(codebook, "future-modal");
    mustModal = set(codebook, "must-modal");
    hypotheticalGovernor = set(codebook, "hypothetical-governor");
    plannedGovernor = set(codebook, "planned-governor");
    negatedGovernor = set(codebook, "negated-governor");
    chargeVerb = set(codebook, "charge-verb");
    reportVerb = set(codebook, "report-verb");
    verbal = set(codebook, "verbal-code");
    evidential = set(codebook, "evidential");
    remarkCue = set(codebook, "remark-cue");
    unnamedSource = set(codebook, "unnamed-source");
    actorNoun = set(codebook, "actor-noun");
    mutual = set(codebook, "mutual");
    understood = set(codebook, "understood-target");
    aimVerb = set(codebook, "aim-verb");
    aimedCode = set(codebook, "aimed-code");
    ownActVerb = set(codebook, "own-act-verb");
    undergoVerb = set(codebook, "undergo-verb");
    politicalSector = set(codebook, "political-sector");
    popularSector = set(codebook, "popular-sector");
    popularCode = set(codebook, "popular-code");
    domestic = set(codebook, "domestic-code");
    alone = set(codebook, "lone-code");
    unnamedCode = set(codebook, "unnamed-code");
    weapon = set(codebook, "weapon-subject");
    homeSector = set(codebook, "home-sector");
    elsewhere = set(codebook, "elsewhere");
    counterpart = set(codebook, "counterpart");
    exposedSector = set(codebook, "exposed-sector");
    placeNoun = set(codebook, "place-noun");
    answerVerb = set(codebook, "answer-verb");
    answerMark = set(codebook, "answer-mark");
    request = set(codebook, "request");
    vague = set(codebook, "vague-verb");
    realising = set(codebook, "realising-verb");
    planning = set(codebook, "planning-verb");
    listedCode = set(codebook, "listed-code");
    addressed = set(codebook, "addressed-code");
    official = set(codebook, "official-code");
    titledText = set(codebook, "titled-text");
    performative = set(codebook, "performative");
    polite = set(codebook, "polite");
    origin = set(codebook, "origin");
    answerPhrases =
        codebook.lexicon("event.answer-phrase").stream().map(p -> List.of(p.split(" "))).toList();
  }

  private static LemmaSet set(Codebook codebook, String name) {
    return new LemmaSet(codebook.lexicon("event." + name));
  }

  /** "Some governments", "European leaders": a group that is not of the state at hand. */
  boolean isElsewhere(String phrase) {
    for (String word : phrase.replace("unnamed: ", "").split(" ")) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (name || elsewhere.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the set holds a beginning of the code. */
  static boolean begins(LemmaSet codes, String code) {
    for (int end = 2; end <= code.length(); end++) {
      if (codes.contains(code.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}

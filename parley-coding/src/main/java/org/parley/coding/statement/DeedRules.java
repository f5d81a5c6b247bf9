package org.parley.coding.statement;

import java.util.Set;
import org.parley.codebook.Codebook;

/** What a deed makes of the statement that says it. */
final class DeedRules {
  private static final Set<String> WILL = Set.of("will", "would", "shall", "wo", "'ll");

  private final PhraseList wrong;
  private final PhraseList duty;
  private final PhraseList offer;
  private final PhraseList accept;
  private final PhraseList tolerate;
  private final PhraseList noPromise;
  private final PhraseList breaking;
  private final Set<String> owed;

  DeedRules(Codebook codebook) {
    this.wrong = new PhraseList(codebook, "statement.deed.wrong");
    this.duty = new PhraseList(codebook, "statement.deed.duty");
    this.offer = new PhraseList(codebook, "statement.deed.offer");
    this.accept = new PhraseList(codebook, "statement.deed.accept");
    this.tolerate = new PhraseList(codebook, "statement.deed.tolerate");
    this.noPromise = new PhraseList(codebook, "statement.deed.no-promise");
    this.breaking = new PhraseList(codebook, "statement.deed.break");
    this.owed = Set.copyOf(codebook.lexicon("statement.deed.owed"));
  }

  /**
   * The other side did wrong, the speaker's side was wronged, somebody left undone what is owed, or
   * something broke what is owed.
   */
  boolean wrongs(Deed deed) {
    boolean fact = deed.modal().isEmpty() || deed.modal().equals("can");
    if (!fact || (deed.isOwn() && !deed.suffered())) {
      return false;
    }
    boolean breaks = !deed.negated() && deed.is(breaking) && owed.contains(deed.object());
    return breaks
        || ((deed.isOther() || deed.suffered())
            && (deed.negated() ? deed.is(duty) : deed.is(wrong)));
  }

  /** The speaker's side will not do what it is asked: "would not accept". */
  boolean refuses(Deed deed) {
    boolean open = WILL.contains(deed.modal()) || deed.modal().equals("can");
    return deed.isOwn() && deed.negated() && open && deed.is(accept);
  }

  /** The speaker's side will not stand something. */
  boolean threatens(Deed deed) {
    return deed.isOwn() && deed.negated() && deed.is(tolerate);
  }

  /** The speaker's side did not do wrong. */
  boolean denies(Deed deed) {
    return deed.isOwn() && deed.negated() && deed.modal().isEmpty() && deed.is(wrong);
  }

  boolean offers(Deed deed) {
    return deed.isOwn() && !deed.negated() && deed.is(offer);
  }

  boolean commits(Deed deed) {
    return deed.isOwn() && WILL.contains(deed.modal()) && !deed.is(noPromise);
  }

  /** The speaker's side promises not to do wrong. */
  boolean restrains(Deed deed) {
    return commits(deed) && deed.negated() && deed.is(wrong);
  }
}

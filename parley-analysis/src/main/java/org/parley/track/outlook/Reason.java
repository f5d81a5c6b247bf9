package org.parley.track.outlook;

import org.parley.record.Labelled;

/** Why an outlook is not scored. */
public enum Reason implements Labelled {
  /** It is scored, or waits for its day only. */
  NONE,
  /** It does not say when. */
  NO_HORIZON,
  /** It says when, but in words that no day follows from. */
  VAGUE_HORIZON,
  /** It says when, but the document that it is counted from has no date, or not one fine enough. */
  UNDATED,
  /** It leaves open where things go. */
  OPEN,
  /** It depends on something that the record would not show. */
  CONDITION_NOT_OBSERVABLE,
  /** It depends on something of which the record tells nothing. */
  CONDITION_NOT_SEEN,
  /** It depends on the absence of something that came, or is uncertain in time. */
  CONDITION_NOT_MET,
  /** Whose relation it is about does not follow from its sentence or document. */
  SIDES_UNCLEAR,
  /** Too few events, documents or reports to judge by. */
  TOO_LITTLE,
  /** Enough is on record, but its dates or its balance do not decide. */
  NOT_CLEAR
}

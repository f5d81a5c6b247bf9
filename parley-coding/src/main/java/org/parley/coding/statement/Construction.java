package org.parley.coding.statement;

import java.util.List;

/** One way in which a sentence attributes words to somebody. */
interface Construction {
  /** The statements that one sentence makes in this way. */
  List<Draft> find(DocumentView doc, Tree tree);
}

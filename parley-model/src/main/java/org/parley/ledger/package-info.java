/**
 * The port that analyses and views read: the documents of a run and the records coded from them.
 * How they are kept is not its business.
 */
@org.jspecify.annotations.NullMarked
package org.parley.ledger;

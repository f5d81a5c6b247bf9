/**
 * Parley beside CoreNLP on the same documents, each in a process of its own. Never shipped: CoreNLP
 * is GPL.
 */
@org.jspecify.annotations.NullMarked
package org.parley.bench;

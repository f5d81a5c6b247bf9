/**
 * The surface of a text: paragraphs, quotation marks, sentences, and the plain form that a parser
 * reads, with the way back to the original offsets. Knows nothing of grammar or actors.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language.text;

/**
 * The narrow port to a parser: {@link org.parley.language.parse.Parser}. Only {@code
 * org.parley.language.parse.Nlp4jParser} knows which library stands behind it.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language.parse;

/**
 * Puts the parts together: {@link org.parley.language.annotate.AnnotatorFactory} builds one {@link
 * org.parley.language.annotate.DocumentAnnotator} per thread from a codebook and a parser. Decides
 * which sentences are worth parsing; codes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language.annotate;

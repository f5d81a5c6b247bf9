/**
 * The port to language analysis: {@link org.parley.language.Annotator} turns a document into
 * sentences, tokens with a dependency parse, actor mentions resolved across the text, quotations
 * and dates. The only module that knows an NLP library; no coding decision is taken here.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language;

/**
 * Emory NLP4J 1.1.3 read from memory-mapped files: tokens, sentences, parts of speech, lemmas,
 * dependencies, names.
 *
 * <p>The only package that knows the NLP4J library. Here lives the conversion of its models into
 * sparse files and the decoder that reads them, which gives the same output as the library's own
 * decoder, byte for byte. What is done with a parse does not live here.
 */
@NullMarked
package org.parley.language.nlp4j;

import org.jspecify.annotations.NullMarked;

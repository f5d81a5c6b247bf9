/**
 * What a text is about: phrases of the codebook found over words and lemmas, the issues they bring
 * up, and the propositions a statement is for or against. Knows no case; everything it looks for is
 * the codebook's.
 */
@org.jspecify.annotations.NullMarked
package org.parley.coding.topic;

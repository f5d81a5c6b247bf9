package org.parley.coding.statement;

import java.util.BitSet;
import java.util.Optional;

/**
 * The words of a content before its exact boundary is drawn.
 *
 * @param tokens not to be changed
 * @param addressee whom the words are directed to
 * @param rule the construction
 */
record Content(BitSet tokens, Optional<Source> addressee, String rule) {}

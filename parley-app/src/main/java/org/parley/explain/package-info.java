/**
 * Why a record is as it is: the rule, the codebook entries it drew on, and the sentence as the
 * coders saw it. Explains; takes no decision.
 */
@org.jspecify.annotations.NullMarked
package org.parley.explain;

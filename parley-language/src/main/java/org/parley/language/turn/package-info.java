/** Turns of transcripts and interviews. */
@NullMarked
package org.parley.language.turn;

import org.jspecify.annotations.NullMarked;

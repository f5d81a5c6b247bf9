package org.parley.language.mention;

import org.parley.codebook.AgentNoun;

/** An agent noun in a sentence: tokens {@code first} to {@code last}, both included. */
record AgentHit(int first, int last, AgentNoun noun) {}

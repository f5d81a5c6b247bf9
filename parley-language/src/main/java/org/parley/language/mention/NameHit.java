package org.parley.language.mention;

import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;

/**
 * A name of the codebook in a normalised text.
 *
 * @param bound true in a compound with a word in lower case ("pro-Norland", "Norland-backed"):
 *     nobody is named as an actor there
 */
public record NameHit(int begin, int end, Entity entity, AliasForm form, boolean bound) {}

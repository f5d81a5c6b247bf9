package org.parley.language.mention;

import java.util.Optional;

/**
 * The noun phrase around a person's name, by tokens; ends included.
 *
 * @param first of title and name
 * @param last of the name
 * @param head syntactic head of title and name
 * @param appositive begin and end of what is said of the person after a comma
 */
record PersonPhrase(int first, int last, int head, Optional<int[]> appositive) {}

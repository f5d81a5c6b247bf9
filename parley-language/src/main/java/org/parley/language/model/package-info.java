/**
 * The folder of prepared language models: made once, checked, shared by processes.
 *
 * <p>Here lives what is true of any model that has to be prepared before use: the lock, the
 * manifest, the atomic publication. What the files contain, and any library that knows it, does not
 * live here.
 */
@NullMarked
package org.parley.language.model;

import org.jspecify.annotations.NullMarked;

/**
 * Training sentences: blocks of text with the statements that people marked in them, read from
 * plain files (the format stands in {@code training/README.md}) and checked mark by mark.
 */
@NullMarked
package org.parley.learn.data;

import org.jspecify.annotations.NullMarked;

/**
 * Who answers what the rules for statements leave open: by rule, by the shipped models, and with a
 * log of why. The questions are asked in {@code org.parley.coding.statement}; training is a judge
 * of its own, in {@code org.parley.learn.train}.
 */
@NullMarked
package org.parley.coding.judge;

import org.jspecify.annotations.NullMarked;

/**
 * Training of the statement models: a judge that learns from marked sentences what the right
 * answers are, logistic regression by LIBLINEAR, thresholds and calibration on parts that were left
 * out. The same sentences give the same weights.
 */
@NullMarked
package org.parley.learn.train;

import org.jspecify.annotations.NullMarked;

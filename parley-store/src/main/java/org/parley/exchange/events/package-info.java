/**
 * Events as tables: our own, one with the columns of ICEWS, one with those of POLECAT; the sample
 * that people read to estimate an error rate; counts by group. What is a row, which rows are left
 * out, which are turned round, which are merged, what a row's cells are and how cells are written
 * are classes of their own. No coding and no analysis.
 */
@org.jspecify.annotations.NullMarked
package org.parley.exchange.events;

/**
 * One run over documents: reading, annotating and coding on several threads, results in input
 * order, whatever goes wrong with a single document kept for the report. Wires the rooms; decides
 * nothing about records.
 */
@org.jspecify.annotations.NullMarked
package org.parley.run;

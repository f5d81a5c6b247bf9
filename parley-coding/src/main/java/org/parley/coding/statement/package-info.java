/**
 * Statements: who said what to whom. One class per step, so that a step can be given to a model:
 * cues ({@link org.parley.coding.statement.CueFinder}), sources ({@link
 * org.parley.coding.statement.SourceFinder}), contents ({@link
 * org.parley.coding.statement.ContentFinder}), exact boundaries ({@link
 * org.parley.coding.statement.ContentBoundary}), quotations over several sentences ({@link
 * org.parley.coding.statement.QuotationLinker}), and the attributes of what was found.
 */
@org.jspecify.annotations.NullMarked
package org.parley.coding.statement;

/**
 * Annotated text to records: a coder per kind, a class per construction. Reads the codebook and the
 * annotation only; keeps nothing between documents.
 */
@org.jspecify.annotations.NullMarked
package org.parley.coding;

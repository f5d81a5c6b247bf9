/**
 * Records against a reference: precision, recall and F1 by kind with intervals over documents,
 * confusions, and every miss and false alarm with its sentence. Matches as the reference's
 * guidelines say; knows no case.
 */
@org.jspecify.annotations.NullMarked
package org.parley.evaluate;

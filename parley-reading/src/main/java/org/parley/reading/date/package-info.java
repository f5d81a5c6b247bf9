/** Publication dates as people and pages write them. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.date;

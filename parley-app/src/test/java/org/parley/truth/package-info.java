/**
 * The written truth of an example case against the account that the program gives of it: the files
 * of the truth, and one comparison for each construct. Only tests live here.
 */
@org.jspecify.annotations.NullMarked
package org.parley.truth;

/**
 * Small linear models that decide where rules leave a choice: features by name, weights in a text
 * resource that carries the hash of the sentences it was learnt from. Training is elsewhere ({@code
 * org.parley.learn}); nothing here knows what is decided. Everything is immutable once built.
 */
@NullMarked
package org.parley.coding.model;

import org.jspecify.annotations.NullMarked;

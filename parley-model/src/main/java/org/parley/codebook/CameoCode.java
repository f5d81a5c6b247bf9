package org.parley.codebook;

import java.util.Optional;

/**
 * One CAMEO code with what the event tables derive from it.
 *
 * @param label our own words
 * @param quad 1..4
 * @param goldstein −10..10
 * @param plover PLOVER type by the official map
 * @param mode PLOVER mode by the official map
 */
public record CameoCode(
    String code,
    String label,
    int quad,
    double goldstein,
    Optional<String> plover,
    Optional<String> mode) {}

package org.parley.exchange.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.Codebook;

/**
 * Through which channel a state or body acts: statements, diplomacy, posture, economy, information.
 * The codebook's lexicons {@code event.channel.NAME} list the codes of each.
 */
final class ResponseChannels {
  private static final String LEXICON = "event.channel.";

  private final CodeMap names;

  ResponseChannels(Codebook codebook) {
    Map<String, String> byCode = new LinkedHashMap<>();
    new TreeMap<>(codebook.lexicons())
        .forEach(
            (name, codes) -> {
              if (name.startsWith(LEXICON)) {
                codes.forEach(code -> byCode.putIfAbsent(code, name.substring(LEXICON.length())));
              }
            });
    names = new CodeMap(byCode);
  }

  /** Name of the channel of a code; empty if the codebook puts it under none. */
  Optional<String> of(String cameo) {
    return names.longest(cameo).map(Map.Entry::getValue);
  }
}

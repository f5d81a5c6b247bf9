package org.parley.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.language.annotate.Halmar;
import org.parley.record.Actor;
import org.parley.record.Voice;

class ActorResolverTest {
  private final ActorResolver resolver = new ActorResolver(Halmar.codebook());

  private Actor actor(String id, String date) {
    return resolver.actor(resolver.entity(id).orElseThrow(), PartialDate.parse(date));
  }

  @Test
  void anOfficeGivesCodeRoleAndSide() {
    Actor marsk = actor("edvin-marsk", "2015-06");

    assertThat(marsk.code()).isEqualTo("IGOCOMGOV");
    assertThat(marsk.country()).contains("XOS");
    assertThat(marsk.side()).isEqualTo("COMPACT");
    assertThat(marsk.role()).contains("Secretary General of the Northern Compact");
  }

  @Test
  void afterTheOfficeAPersonSpeaksForItself() {
    Actor marsk = actor("edvin-marsk", "2021-01-01");

    assertThat(marsk.role()).isEmpty();
    assertThat(marsk.code()).isEqualTo("XOSELI");
    assertThat(
            resolver.voice(
                resolver.entity("edvin-marsk").orElseThrow(), PartialDate.parse("2021-01-01")))
        .isEqualTo(Voice.EXPERT);
  }

  @Test
  void outsideAllSidesTheCountryIsTheSide() {
    assertThat(actor("FRA", "2015").side()).isEqualTo("FRA");
    assertThat(resolver.side("IGOXYZ", Optional.empty(), Optional.empty())).isEqualTo(Actor.OTHER);
  }

  @Test
  void outletsAreMediaAndStatesOfficial() {
    assertThat(resolver.voice(resolver.entity("sta").orElseThrow(), Optional.empty()))
        .isEqualTo(Voice.MEDIA);
    assertThat(resolver.voice(resolver.entity("XNL").orElseThrow(), Optional.empty()))
        .isEqualTo(Voice.OFFICIAL);
  }
}

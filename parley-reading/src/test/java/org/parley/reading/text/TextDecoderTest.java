package org.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reading.Fixtures;
import org.parley.reading.source.UnreadableException;

class TextDecoderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"utf8", "utf8-bom", "utf16-le-bom", "utf16-be-bom", "windows-1252", "crlf", "mac"})
  void readsEncodingsAndLineEnds(String name) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(Fixtures.path("encodings/" + name + ".txt"));

    assertThat(TextDecoder.decode(bytes, Optional.empty()))
        .isEqualTo(
            "Le ministre de Norland\n\n“Café talks” in Zürich: Norland’s minister said the price is 5 €.\n");
  }

  @Test
  void readsUtf16WithoutMark() throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(Fixtures.path("encodings/utf16-le-bare.txt"));

    assertThat(TextDecoder.decode(bytes, Optional.empty()))
        .contains("\"Café talks\" in Zürich: Norland's minister");
  }

  @Test
  void damagedUtf8StaysUtf8() throws UnreadableException {
    byte[] bytes = "Zürich, Genève, Málaga, Łódź, Malmö".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = ' ';

    assertThat(TextDecoder.decode(bytes, Optional.empty()))
        .startsWith("Zürich, Genève, Málaga, Łódź");
  }

  @Test
  void declaredEncodingCountsOnlyWhereBytesAreNoUtf8() throws UnreadableException {
    Charset cyrillic = Charset.forName("windows-1251");

    assertThat(TextDecoder.decode("улица".getBytes(cyrillic), Optional.of(cyrillic)))
        .isEqualTo("улица");
    assertThat(TextDecoder.decode("улица".getBytes(StandardCharsets.UTF_8), Optional.of(cyrillic)))
        .isEqualTo("улица");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = new byte[3000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }

    assertThatThrownBy(() -> TextDecoder.decode(bytes, Optional.empty()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("control characters");
  }
}

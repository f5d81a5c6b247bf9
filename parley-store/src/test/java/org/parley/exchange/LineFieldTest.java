package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFieldTest {
  @Test
  void aFieldIsReadByDocument() {
    LineField field = new LineField("dispute");
    assertThat(field.isEmpty()).isTrue();
    field.add("{\"id\": \"a\", \"dispute\": \"strait\"}");
    field.add("{\"id\": 7, \"dispute\": 3}");
    field.add("{\"id\": \"b\", \"dispute\": null}");
    field.add("{\"id\": \"c\", \"dispute\": [\"strait\"]}");
    field.add("not JSON");
    field.add("[]");

    assertThat(field.isEmpty()).isFalse();
    assertThat(field.of("a")).contains("strait");
    assertThat(field.of("7")).contains("3");
    assertThat(field.of("b")).isEmpty();
    assertThat(field.of("c")).isEmpty();
    assertThat(field.of("d")).isEmpty();
  }
}

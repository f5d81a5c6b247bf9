package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullRowsTest {

  @Test
  void keepsOnlyTheRowsOfFeaturesThatComeBack() {
    FullRows rows = new FullRows(10);
    assertThat(rows.wants(3)).isFalse();
    assertThat(rows.wants(3)).isFalse();
    assertThat(rows.wants(3)).isTrue();
    assertThat(rows.wants(4)).isFalse();

    float[] row = {1, 2};
    rows.keep(3, row);

    assertThat(rows.get(3)).isSameAs(row);
    assertThat(rows.get(4)).isNull();
  }

  @Test
  void keepsABoundedNumber() {
    int features = FullRows.MOST_ROWS + 5;
    FullRows rows = new FullRows(features);
    for (int feature = 0; feature < features; feature++) {
      rows.keep(feature, new float[] {1});
    }
    assertThat(rows.get(FullRows.MOST_ROWS - 1)).isNotNull();
    assertThat(rows.get(FullRows.MOST_ROWS)).isNull();
    rows.wants(0);
    rows.wants(0);
    assertThat(rows.wants(0)).isFalse();
  }
}

package org.parley.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedPoolTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInput(int threads) {
    List<Integer> out = new ArrayList<>();
    OrderedPool.<Integer, Integer, RuntimeException>run(
        IntStream.range(0, 500).iterator(), threads, () -> n -> slowlyAtFirst(n) * 2, out::add);

    assertThat(out).isEqualTo(IntStream.range(0, 500).map(n -> n * 2).boxed().toList());
  }

  @Test
  void makesNoMoreWorkersThanThreadsAndReadsOnlyALittleAhead() {
    AtomicInteger workers = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Iterator<Integer> input =
        IntStream.range(0, 300)
            .peek(n -> furthest.accumulateAndGet(n - taken.get(), Math::max))
            .iterator();
    OrderedPool.<Integer, Integer, RuntimeException>run(
        input,
        3,
        () -> {
          workers.incrementAndGet();
          return n -> n;
        },
        n -> taken.incrementAndGet());

    assertThat(workers.get()).isLessThanOrEqualTo(3);
    assertThat(furthest.get()).isLessThanOrEqualTo(13);
  }

  @Test
  void anExceptionOfTheTakerOrAWorkerEndsTheRun() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                OrderedPool.<Integer, Integer, IOException>run(
                    IntStream.range(0, 10).iterator(),
                    2,
                    () -> n -> n,
                    n -> {
                      throw new IOException("disk full");
                    }));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                OrderedPool.<Integer, Integer, RuntimeException>run(
                    IntStream.range(0, 10).iterator(),
                    2,
                    () ->
                        n -> {
                          throw new IllegalStateException("broken");
                        },
                    n -> {}));
  }

  private static int slowlyAtFirst(int n) {
    for (int i = 0; i < (500 - n) * 50; i++) {
      Thread.onSpinWait();
    }
    return n;
  }
}

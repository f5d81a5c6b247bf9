package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.parley.document.Document;

/**
 * One contender in this process: loads, warms up on other documents, codes all documents on some
 * threads, prints figures.
 */
public final class OneRun {
  private static final double NANOS = 1e9;
  private static final double KILO = 1024;

  /** Documents coded before the clock starts, so that every contender is compiled by then. */
  private static final int WARM_UP = 50;

  private OneRun() {}

  /** Arguments: contender, file, number of documents, threads. */
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[2]);
    List<Document> all = Corpus.read(Path.of(args[1]), count + WARM_UP);
    List<Document> documents = all.subList(0, count);
    long start = System.nanoTime();
    Consumer<Document> work = Contender.of(args[0]).load();
    double load = (System.nanoTime() - start) / NANOS;
    int threads = Integer.parseInt(args[3]);
    run(all.subList(count, all.size()), work, threads);

    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    start = System.nanoTime();
    run(documents, work, threads);
    double wall = (System.nanoTime() - start) / NANOS;
    cpu = system.getProcessCpuTime() - cpu;
    System.out.println(
        new Measured(documents.size(), load, wall, cpu / NANOS, peakMegabytes()).line());
  }

  private static void run(List<Document> documents, Consumer<Document> work, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (Document document : documents) {
        all.add(pool.submit(() -> work.accept(document)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  /** High-water mark of the resident set; Linux only. */
  private static double peakMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILO;
      }
    }
    throw new IOException("/proc/self/status has no VmHWM");
  }
}

package org.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Runs every contender in a process of its own on the same documents and prints the ratios. */
public final class SideBySide {
  private static final int THREADS = 2;

  private SideBySide() {}

  /** Arguments: file of documents, their number, build folder of this module. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String classPath =
        Path.of(args[2], "classes")
            + System.getProperty("path.separator")
            + Objects.requireNonNull(
                System.getProperty("parley.bench.classpath"), "parley.bench.classpath");
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (String contender : List.of("parley", "corenlp-coref", "corenlp")) {
      measured.put(contender, run(contender, classPath, args[0], args[1]));
    }
    print(measured);
  }

  private static Measured run(String contender, String classPath, String file, String count)
      throws IOException, InterruptedException {
    System.err.println("running " + contender + " ...");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-Xmx6g",
            // Parley as its launcher starts it; CoreNLP with the JVM's own choice.
            contender.equals("parley") ? "-XX:+UseSerialGC" : "-XX:+UseG1GC",
            "-Dparley.home=" + System.getProperty("parley.home", "target/parley-home"),
            "-cp",
            classPath,
            OneRun.class.getName(),
            contender,
            file,
            count,
            Integer.toString(THREADS));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    Measured found = null;
    try (var out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("measured\t")) {
          found = Measured.parse(line);
        }
      }
    }
    int status = process.waitFor();
    if (status != 0 || found == null) {
      throw new IOException(contender + " failed with status " + status);
    }
    return found;
  }

  private static void print(Map<String, Measured> all) {
    Measured parley = Objects.requireNonNull(all.get("parley"), "parley");
    System.out.printf(
        Locale.ROOT,
        "%-14s %9s %8s %8s %8s %8s | %s%n",
        "contender",
        "documents",
        "load s",
        "docs/s",
        "cpu s",
        "peak MB",
        "Parley is faster by, on less cpu by");
    all.forEach(
        (name, m) ->
            System.out.printf(
                Locale.ROOT,
                "%-14s %9d %8.2f %8.2f %8.1f %8.0f | %.1f x, %.1f x%n",
                name,
                m.documents(),
                m.load(),
                m.documentsPerSecond(),
                m.cpu(),
                m.peak(),
                parley.documentsPerSecond() / m.documentsPerSecond(),
                m.cpu() / parley.cpu()));
  }
}

package org.parley.bench;

/**
 * What one contender needed in one process.
 *
 * @param load seconds until the models were ready
 * @param wall seconds for all documents
 * @param cpu processor seconds of the process for all documents, garbage collection included
 * @param peak resident megabytes at the highest
 */
record Measured(int documents, double load, double wall, double cpu, double peak) {
  double documentsPerSecond() {
    return documents / wall;
  }

  String line() {
    return "measured\t" + documents + "\t" + load + "\t" + wall + "\t" + cpu + "\t" + peak;
  }

  static Measured parse(String line) {
    String[] f = line.split("\t", -1);
    return new Measured(
        Integer.parseInt(f[1]),
        Double.parseDouble(f[2]),
        Double.parseDouble(f[3]),
        Double.parseDouble(f[4]),
        Double.parseDouble(f[5]));
  }
}

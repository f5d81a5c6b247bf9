package org.parley.coding.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Models as text: lines of tab-separated fields that a person can read and a version control can
 * compare.
 *
 * <pre>
 * parley-models  VERSION  DATA-HASH
 * model  NAME
 * threshold  NAME  P
 * calibration  NAME  RAW:SHARE ...
 * FEATURE  WEIGHT          (of the model named last)
 * </pre>
 */
public final class ModelFormat {
  private static final String HEAD = "parley-models";
  private static final String MODEL = "model";
  private static final String THRESHOLD = "threshold";
  private static final String CALIBRATION = "calibration";
  private static final String TAB = "\t";

  private ModelFormat() {}

  /** Writes models; the same models give the same text. */
  public static void write(ModelSet set, Appendable out) {
    try {
      out.append(HEAD + TAB + set.version() + TAB + set.data() + "\n");
      for (Map.Entry<String, LinearModel> entry : new TreeMap<>(set.models()).entrySet()) {
        String name = entry.getKey();
        out.append(MODEL + TAB + name + "\n");
        if (set.thresholds().containsKey(name)) {
          out.append(THRESHOLD + TAB + name + TAB + number(set.threshold(name)) + "\n");
        }
        if (set.calibrations().containsKey(name)) {
          out.append(CALIBRATION + TAB + name);
          for (Calibration.Point p : set.calibrations().get(name).points()) {
            out.append(TAB + number(p.raw()) + ":" + number(p.share()));
          }
          out.append("\n");
        }
        for (Map.Entry<String, Float> row : entry.getValue().weights().entrySet()) {
          out.append(row.getKey() + TAB + number(row.getValue()) + "\n");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String number(double value) {
    return value == 0 ? "0" : String.format(Locale.ROOT, "%.4f", value);
  }

  /**
   * Reads models.
   *
   * @throws IllegalArgumentException naming the line that is wrong
   */
  public static ModelSet read(BufferedReader in) throws IOException {
    Parts parts = new Parts();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      try {
        parts.take(line.split(TAB, -1));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + number + " of the models: " + line, e);
      }
    }
    return parts.finish();
  }

  /** What has been read so far. */
  private static final class Parts {
    private int version = -1;
    private String data = "";
    private String name = "";
    private Map<String, Float> weights = new HashMap<>();
    private final Map<String, LinearModel> models = new HashMap<>();
    private final Map<String, Double> thresholds = new HashMap<>();
    private final Map<String, Calibration> calibrations = new HashMap<>();

    void take(String[] fields) {
      switch (fields[0]) {
        case HEAD -> {
          version = Integer.parseInt(fields[1]);
          data = fields[2];
        }
        case MODEL -> {
          close();
          name = fields[1];
        }
        case THRESHOLD -> thresholds.put(fields[1], Double.valueOf(fields[2]));
        case CALIBRATION -> calibrations.put(fields[1], calibration(fields));
        default -> weights.put(fields[0], Float.valueOf(fields[1]));
      }
    }

    private static Calibration calibration(String[] fields) {
      List<Calibration.Point> points = new ArrayList<>();
      for (String field : List.of(fields).subList(2, fields.length)) {
        int colon = field.indexOf(':');
        points.add(
            new Calibration.Point(
                Double.parseDouble(field.substring(0, colon)),
                Double.parseDouble(field.substring(colon + 1))));
      }
      return new Calibration(points);
    }

    private void close() {
      if (!name.isEmpty()) {
        models.put(name, new LinearModel(weights));
        weights = new HashMap<>();
      }
    }

    ModelSet finish() {
      close();
      if (version < 0) {
        throw new IllegalArgumentException("the models have no line " + HEAD);
      }
      return new ModelSet(version, data, models, thresholds, calibrations);
    }
  }
}

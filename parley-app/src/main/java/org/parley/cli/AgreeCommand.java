package org.parley.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.codebook.CodebookLoader;
import org.parley.evaluate.Agreement;
import org.parley.evaluate.AgreementReport;
import org.parley.evaluate.AgreementTable;
import org.parley.exchange.JsonReport;
import org.parley.learn.agreement.DocumentBootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley agree}: how far two codings of the same documents agree. */
@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tell how far two codings of the same documents agree: what each found, what both, and how"
          + " they coded it.",
      "A and B are records as parley code writes them (.jsonl), or folders of reference codings"
          + " (a .json for each document), or folders of training sentences."
    },
    footer = {
      "",
      "percent   share coded alike; of sets, the mean of 2 |both| / (|A| + |B|)",
      "kappa     Cohen's, corrected for chance; weighted by distance on ordinal and interval scales",
      "alpha     Krippendorff's, by the scale named in the row; sets by Jaccard's distance",
      "unitized  Krippendorff's alpha for units on a text (2004): the same contents, the same ends",
      "95 %%      percentile interval, documents drawn with replacement",
      "-         not defined: nothing to compare, or only one value in use, which proves nothing",
      "",
      "What is usual: Krippendorff asks for alpha of .800 and lets .667 do for tentative"
          + " conclusions. The words of Landis and Koch for kappa (.61 substantial, .81 almost"
          + " perfect) are widely used and disputed: kappa depends on how many values there are and"
          + " how common each is. Read either with its interval, and do not compare attributes by"
          + " percent. Attributes are compared on records that both found, so read them with F1.",
      "",
      "Without documents the texts are known only where records quote them, so unitized alpha and"
          + " alpha by letter are taken over the quoted sentences."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AgreeCommand implements Callable<Integer> {
  /** What is printed. */
  private enum Format {
    TABLE,
    JSON
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "A coding.")
  private Path a;

  @Parameters(index = "1", paramLabel = "B", description = "Another coding of the same documents.")
  private Path b;

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "The documents, as they were given to parley code. Reference codings need them, unless"
              + " they lie in the same folder.")
  private @Nullable List<String> paths;

  @Option(
      names = "--common",
      description = "Compare only documents that both coded, and pass over the others.")
  private boolean common;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      defaultValue = "table",
      description = "What to print. Default: table.")
  private String format;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20161125",
      description = "Seed of the intervals' random samples. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Samples for each interval. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Mixin private Options options;

  AgreeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format();
    if (rounds < 1) {
      throw UserException.badArgument("--rounds is " + rounds + "; it must be at least 1");
    }
    TwoCodings codings = new TwoCodings(console, a, b, paths == null ? List.of() : paths);
    Settings settings =
        new SettingsResolver(console).settings(options.given(), codings.documents());
    ExitStatus status = codings.read(settings);
    codings.requireTheSame(common);
    print(
        Agreement.of(
            codings.first(),
            codings.second(),
            new CodebookLoader().forCase(settings.caseName()),
            new DocumentBootstrap(rounds, seed)),
        wanted);
    return status.code();
  }

  private Format format() {
    for (Format choice : Format.values()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(format)) {
        return choice;
      }
    }
    throw UserException.badArgument("--format is \"" + format + "\"; it must be table or json");
  }

  private void print(Agreement agreement, Format wanted) throws IOException {
    switch (wanted) {
      case TABLE ->
          AgreementTable.lines(agreement)
              .forEach(line -> console.out().println(Terminal.safe(line)));
      case JSON -> {
        StringWriter json = new StringWriter();
        JsonReport.write(json, AgreementReport.of(agreement));
        console.out().print(json);
      }
    }
  }
}

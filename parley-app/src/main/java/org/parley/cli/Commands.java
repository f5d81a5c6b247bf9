package org.parley.cli;

import org.parley.run.RoomsSource;
import picocli.CommandLine;

/** All commands, in the order in which the help lists them. */
final class Commands {
  private Commands() {}

  static void addTo(CommandLine line, Console console, RoomsSource rooms) {
    line.addSubcommand(new BriefCommand(console, rooms));
    line.addSubcommand(new CodeCommand(console, rooms));
    line.addSubcommand(new EventsCommand(console, rooms));
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new ExplainCommand(console, rooms));
    line.addSubcommand(new EvaluateCommand(console, rooms));
    line.addSubcommand(new EvaluateLinksCommand(console, rooms));
    line.addSubcommand(new AgreeCommand(console));
    line.addSubcommand(new TrainCommand(console, rooms));
    line.addSubcommand(new CodebookCommand(console));
    line.addSubcommand(new ConfigCommand(console));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.addSubcommand(new VersionCommand(console));
  }
}

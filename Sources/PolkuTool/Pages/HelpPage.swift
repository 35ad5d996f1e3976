import PolkuChecking

/// Writes help from the table of commands.
enum HelpPage {
  /// Help about the tool: what it is for, and its commands.
  static func tool(_ session: Session) -> [String] {
    var lines = Wrapping.lines(session.say("tool.about"), width: Wrapping.page)
    lines += [
      "", session.say("tool.help.usage") + " " + Placeholder.said("polku COMMAND [OPTIONS] [PATH...]", session), "",
    ]
    lines.append(session.say("tool.help.commands"))
    lines += Wrapping.rows(
      CommandTable.shown.map { ($0.name, session.say("tool.\($0.name).summary")) }, indent: 2, column: 15)
    lines.append("")
    lines += Wrapping.lines(session.say("tool.help.more"), width: Wrapping.page)
    return lines
  }

  /// Help about a command: how it is called, what it does and its options.
  static func command(_ command: CommandSpec, _ session: Session) -> [String] {
    var lines = Wrapping.lines(session.say("tool.\(command.name).summary"), width: Wrapping.page)
    lines += ["", session.say("tool.help.usage") + " " + Placeholder.said(command.usage, session), ""]
    lines += Wrapping.lines(session.say("tool.\(command.name).about"), width: Wrapping.page)
    lines += ["", session.say("tool.help.options")]
    lines += Wrapping.rows(
      command.shownOptions.map { (term($0, session), meaning($0, of: command, session)) }, indent: 2, column: 30)
    return lines
  }

  /// An option as it is written, with what stands for its value.
  static func term(_ option: OptionSpec, _ session: Session) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    return letter + "--" + option.name + (option.placeholder.map { " " + Placeholder.said($0, session) } ?? "")
  }

  private static func meaning(_ option: OptionSpec, of command: CommandSpec, _ session: Session) -> String {
    session.say(meaningKey(option, of: command, session))
  }

  /// An option means the same in every command, unless the command has a sentence of its own for it.
  static func meaningKey(_ option: OptionSpec, of command: CommandSpec, _ session: Session) -> String {
    let own = "tool.\(command.name).option.\(option.name)"
    return session.messages.has(own) ? own : "tool.option.\(option.name)"
  }
}

import PolkuChecking
import PolkuSyntax

/// The manual page: everything the table of commands says, in the macros of man(7).
///
/// It has no date, since what polku writes depends on nothing but what it is given; the version says how old it is.
struct ManualPage {
  let session: Session

  var lines: [String] {
    let title = ["POLKU", "1", "", "polku " + Release.version, session.say("tool.manual.title")]
    return [
      #".\" Made by: polku man"#,
      ".TH " + title.map(Roff.argument).joined(separator: " "),
      // Words are not parted, whose language the reader's program cannot know, and so lines are not stretched either;
      // behind a sentence stands one blank, wherever the lines of the source end.
      ".nh", ".ad l", ".ss 12 0",
    ] + name + synopsis + description + options + commands + exit + environment + files + examples + seeAlso
  }

  // MARK: - Sections

  private var name: [String] {
    section("name") + ["polku \\- " + Roff.text(session.say("tool.manual.name")).joined(separator: " ")]
  }

  private var synopsis: [String] {
    let forms = ["COMMAND [OPTIONS] [PATH...]"] + CommandTable.toolOptions.map { "--" + $0.name }
    let lines = forms.map { form in
      Roff.typed("polku") + " "
        + (form.hasPrefix("-") ? Roff.typed(form) : Roff.placeholder(Placeholder.said(form, session)))
    }
    return section("synopsis") + [lines.joined(separator: "\n.br\n")]
  }

  private var description: [String] {
    let texts = ["tool.about", "tool.manual.journeys", "tool.manual.start", "tool.manual.line"]
    return section("description") + texts.enumerated().flatMap { ($0.offset > 0 ? [".PP"] : []) + say($0.element) }
  }

  /// What every command has, and what stands without one.
  private var options: [String] {
    let alone = CommandTable.toolOptions.filter { $0.name != CommandTable.help.name }
    return section("options") + say("tool.manual.everywhere") + entry(CommandTable.help, "tool.option.help")
      + [".PP"] + say("tool.manual.alone") + alone.flatMap { entry($0, "tool.option." + $0.name) }
  }

  private var commands: [String] {
    section("commands") + CommandTable.shown.flatMap(command)
  }

  private func command(_ command: CommandSpec) -> [String] {
    let own = command.shownOptions.filter { $0.name != CommandTable.help.name }
    let usage =
      Roff.typed("polku " + command.name)
      + (own.isEmpty ? "" : " " + Roff.placeholder(Placeholder.said("[OPTIONS]", session)))
    let operands = command.operands.isEmpty ? "" : " " + Roff.placeholder(Placeholder.said(command.operands, session))
    return [".SS " + Roff.argument(command.name), usage + operands, ".PP"] + say("tool.\(command.name).about")
      + own.flatMap { entry($0, HelpPage.meaningKey($0, of: command, session)) }
  }

  private var exit: [String] {
    section("exit")
      + ExitCode.allCases.flatMap { term(Roff.typed("\($0.rawValue)"), "tool.manual.exit.\($0.rawValue)") }
  }

  private var environment: [String] {
    let languages = Messages.environmentVariables.map(Roff.typed).joined(separator: ", ")
    return section("environment") + term(languages, "tool.manual.environment.language")
      + term(Roff.typed("NO_COLOR"), "tool.manual.environment.no-color")
      + term(Roff.typed("TERM"), "tool.manual.environment.term")
      + term(Roff.typed("PATH"), "tool.manual.environment.path")
  }

  private var files: [String] {
    section("files") + term(Roff.placeholder("*." + Inputs.ending), "tool.manual.files.journey")
      + term(Roff.placeholder("polku.baseline"), "tool.manual.files.baseline")
      + term(Roff.placeholder("polku.settings"), "tool.manual.files.settings")
  }

  private var examples: [String] {
    section("examples") + ManualExamples.lines.flatMap { term(Roff.typed($0.line), "tool.manual.example." + $0.key) }
  }

  private var seeAlso: [String] { section("see-also") + [".BR dot (1)"] }

  // MARK: - Parts

  private func section(_ key: String) -> [String] {
    [".SH " + Roff.argument(session.say("tool.manual.heading." + key))]
  }

  private func say(_ key: String) -> [String] { Roff.text(session.say(key)) }

  /// An option with what it means.
  private func entry(_ option: OptionSpec, _ key: String) -> [String] {
    let forms = option.forms.map(Roff.typed).joined(separator: ", ")
    return term(forms + (option.placeholder.map { " " + Roff.placeholder(Placeholder.said($0, session)) } ?? ""), key)
  }

  private func term(_ term: String, _ key: String) -> [String] { [".TP", term] + say(key) }
}

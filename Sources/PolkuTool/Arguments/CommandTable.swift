import PolkuChecking
import PolkuOutputs
import PolkuPages
import PolkuSyntax
import PolkuTypes

/// Every command: the one table that the parser, help, completions and the manual page read.
enum CommandTable {
  static let commands: [CommandSpec] = [
    CommandSpec(
      name: "check", operands: "[PATH...]", sort: .journeys, counts: 0...Int.max,
      options: [
        OptionSpec("format", .choice(FindingFormat.allCases.map(\.rawValue))),
        OptionSpec("voice", .choice(Voice.allCases.map(\.rawValue))),
        OptionSpec("only", .word("RULE[,RULE]", .rules)), OptionSpec("deny", .choice(Denial.allCases.map(\.rawValue))),
        OptionSpec("date", .word("DATE|none", .words(["none"]))),
      ] + DayChoice.options + [
        OptionSpec("baseline", .word("FILE", .file)), OptionSpec("write-baseline", .word("FILE", .file)),
        OptionSpec("language", .language), color, OptionSpec("without", .word("RULE", .rule), isHidden: true),
        OptionSpec("trap-in", .word("RULE", .rule), isHidden: true),
      ],
      otherNames: ["lint", "validate", "verify", "test"], run: CheckCommand.run),
    CommandSpec(
      name: "fmt", operands: "[PATH...]", sort: .journeys, counts: 0...Int.max,
      options: [OptionSpec("check"), OptionSpec("diff"), OptionSpec("to", .language)],
      otherNames: ["format", "tidy", "translate"], run: FormatCommand.run),
    CommandSpec(
      name: "graph", operands: "[PATH]", sort: .journeys, counts: 0...1,
      options: [
        OptionSpec("view", .choice(GraphView.allCases.map(\.rawValue))), OptionSpec("persona", .word("NAME")),
        OptionSpec("path", .word("NAME")),
      ] + DayChoice.options + [
        OptionSpec("output", letter: "o", .word("FILE", .file)), OptionSpec("render", .choice(Rendering.formats)),
        OptionSpec("language", .language),
      ],
      otherNames: ["dot", "draw", "diagram", "render", "picture"], run: GraphCommand.run),
    CommandSpec(
      name: "ask", operands: "[PATH]", sort: .journeys, counts: 0...1,
      options: [
        OptionSpec("by", .choice(["stage", "persona"])), OptionSpec("stage", .word("NAME")),
        OptionSpec("persona", .word("NAME")), OptionSpec("format", .choice(AskCommand.formats)),
        OptionSpec("output", letter: "o", .word("FILE", .file)), OptionSpec("language", .language),
      ],
      otherNames: ["questions", "workshop", "workbook"], run: AskCommand.run),
    CommandSpec(
      name: "matrix", operands: "[PATH]", sort: .journeys, counts: 0...1,
      options: [
        OptionSpec("rows", .choice(MatrixKind.rowWords)), OptionSpec("columns", .choice(MatrixKind.columnWords)),
        OptionSpec("persona", .word("NAME")),
      ] + DayChoice.options + [
        OptionSpec("against", .word("as-is|to-be|FILE", .wordsOrFile(["as-is", "to-be"]))),
        OptionSpec("date", .word("DATE|none", .words(["none"]))),
        OptionSpec("format", .choice(MatrixCommand.formats)), OptionSpec("output", letter: "o", .word("FILE", .file)),
        OptionSpec("language", .language), color,
      ],
      otherNames: ["gaps", "grid", "table"], run: MatrixCommand.run),
    CommandSpec(
      name: "playbook", operands: "[NAME...] [PATH]", sort: .journeys, counts: 0...Int.max,
      options: [
        OptionSpec("role", .word("NAME")), OptionSpec("persona", .word("NAME")), OptionSpec("timeline"),
      ] + PlaybookChoice.options + DayChoice.options + [
        OptionSpec("format", .choice(PlaybookCommand.formats)), OptionSpec("output", letter: "o", .word("FILE", .file)),
        OptionSpec("language", .language), color,
      ],
      otherNames: ["playbooks", "plays", "play", "calendar", "checklist"], run: PlaybookCommand.run),
    CommandSpec(
      name: "simulate", operands: "[NAME...] [PATH]", sort: .journeys, counts: 0...Int.max,
      options: [
        OptionSpec("persona", .word("NAME")), OptionSpec("assume", .word("CONDITION=YES|NO")),
        OptionSpec("ways", .word("NUMBER")),
      ] + PlaybookChoice.options + DayChoice.options + [
        OptionSpec("format", .choice(SimulateCommand.formats)), OptionSpec("output", letter: "o", .word("FILE", .file)),
        OptionSpec("language", .language), color,
      ],
      otherNames: ["dry-run", "run", "walk", "try"], run: SimulateCommand.run),
    CommandSpec(
      name: "types", operands: "[PATH...]", sort: .journeys, counts: 0...Int.max,
      options: [
        OptionSpec("access", .choice(SwiftTypesOptions.Access.allCases.map(\.rawValue))),
        OptionSpec("namespace", .word("NAME")), OptionSpec("output", letter: "o", .word("FILE", .file)),
        OptionSpec("language", .language),
      ],
      otherNames: ["swift", "enums", "generate", "ids"], run: TypesCommand.run),
    CommandSpec(
      name: "explain", operands: "WORD...", sort: .term, counts: 1...Int.max,
      options: [OptionSpec("language", .language)],
      otherNames: ["why", "what", "describe"], run: ExplainCommand.run),
    CommandSpec(
      name: "rules", operands: "[WORD...]", sort: .rule, counts: 0...Int.max,
      options: [
        OptionSpec("severity", .choice(Severity.allCases.reversed().map(\.id))), OptionSpec("language", .language),
      ],
      otherNames: ["catalogue", "catalog", "checks"], run: RulesCommand.run),
    CommandSpec(
      name: "words", operands: "[LANGUAGE]", sort: .words(OptionSpec.languages), counts: 0...1,
      options: [OptionSpec("table")],
      otherNames: ["vocabulary", "keywords"],
      run: WordsCommand.run),
    CommandSpec(
      name: "new", operands: "[FILE]", sort: .file, counts: 0...1, options: [OptionSpec("language", .language)],
      otherNames: ["init", "create", "start"], run: NewCommand.run),
    CommandSpec(
      name: "completions", operands: Shell.allCases.map(\.rawValue).joined(separator: "|"),
      sort: .words(Shell.allCases.map(\.rawValue)), counts: 1...1, options: [OptionSpec("language", .language)],
      otherNames: ["completion", "complete", "autocomplete"], run: CompletionsCommand.run),
    CommandSpec(
      name: "man", operands: "", sort: .free, counts: 0...0, options: [OptionSpec("language", .language)],
      otherNames: ["manual", "manpage"], run: ManualCommand.run),
    CommandSpec(name: "help", operands: "[COMMAND]", sort: .command, counts: 0...1, options: [], run: HelpCommand.run),
    CommandSpec(
      name: "tree", operands: "FILE", sort: .journeys, counts: 1...1, options: [OptionSpec("count")], isHidden: true,
      run: TreeCommand.run),
  ]

  private static let color = OptionSpec("color", .choice(["auto", "always", "never"]))

  /// The option that every command has.
  static let help = OptionSpec("help", letter: "h")

  /// The options that stand where a command would.
  static let toolOptions = [help, OptionSpec("version", letter: "V")]

  /// The command of a name, or nil.
  static func command(_ name: String) -> CommandSpec? { commands.first { $0.name == name } }

  /// The commands that help shows.
  static var shown: [CommandSpec] { commands.filter { !$0.isHidden } }
}

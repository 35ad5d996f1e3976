import PolkuChecking
import PolkuSyntax

/// An option of a command: one row of its table.
struct OptionSpec: Sendable {
  /// What follows the option.
  enum Value: Sendable, Equatable {
    case nothing
    /// One of these words.
    case choice([String])
    /// One of the languages of the tool, by code or name.
    case language
    /// A word of the user's; the text stands for it in help, such as `FILE`.
    case word(String, WordSort = .free)
  }

  /// The name behind `--`.
  let name: String
  /// The letter behind `-`, where there is one.
  let letter: Character?
  let value: Value
  /// Whether help leaves it out: it serves the tool itself and those who work on it.
  let isHidden: Bool

  init(_ name: String, letter: Character? = nil, _ value: Value = .nothing, isHidden: Bool = false) {
    self.name = name
    self.letter = letter
    self.value = value
    self.isHidden = isHidden
  }

  /// What stands for the value in help; nil where the option takes none.
  var placeholder: String? {
    switch value {
    case .nothing: nil
    case .choice(let words): words.joined(separator: "|")
    case .language: Self.languages.joined(separator: "|")
    case .word(let word, _): word
    }
  }

  /// The codes of the languages of the tool.
  static var languages: [String] { Language.codes }

  /// The words the value may be, where they are few; help and the parser read them here.
  var choices: [String] {
    switch value {
    case .choice(let words): words
    case .language: Self.languages
    default: []
    }
  }

  /// What completions offer for the value; nil where the option takes none.
  var sort: WordSort? {
    switch value {
    case .nothing: nil
    case .choice, .language: .words(choices)
    case .word(_, let sort): sort
    }
  }

  /// The ways to write the option: its letter, if there is one, and its name.
  var forms: [String] { (letter.map { ["-\($0)"] } ?? []) + ["--" + name] }
}

/// A command of the tool: one row of the table.
///
/// Its sentences stand in the message tables as `tool.<name>.summary` and `tool.<name>.about`.
struct CommandSpec: Sendable {
  let name: String
  /// What stands for its operands in help, such as `[PATH...]`.
  let operands: String
  /// What its operands are.
  let sort: WordSort
  /// How many operands it takes.
  let counts: ClosedRange<Int>
  let options: [OptionSpec]
  /// Words that people type for it elsewhere; they are only suggested.
  var otherNames: [String] = []
  /// Whether help leaves it out: it serves those who work on the tool.
  var isHidden = false
  let run: @Sendable (Invocation, Session) -> ExitCode

  /// The options with those that every command has.
  var allOptions: [OptionSpec] { options + [CommandTable.help] }

  /// The options that help shows.
  var shownOptions: [OptionSpec] { allOptions.filter { !$0.isHidden } }

  /// The line that shows how it is called.
  var usage: String {
    ["polku", name, shownOptions.count > 1 ? "[OPTIONS]" : "", operands].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A command with what the user said about it.
struct Invocation: Sendable {
  let command: CommandSpec
  var values: [(name: String, value: String)] = []
  var operands: [String] = []

  /// Whether an option was given.
  func has(_ name: String) -> Bool { values.contains { $0.name == name } }

  /// The value of an option; the last one counts.
  func value(_ name: String) -> String? { values.last { $0.name == name }?.value }

  /// All values of an option that may be repeated.
  func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }
}

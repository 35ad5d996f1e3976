import PolkuChecking
import PolkuSyntax

/// What a command line asks for.
enum Request: Sendable {
  case run(Invocation)
  /// Help about a command, or about the tool.
  case help(CommandSpec?)
  case version
  case mistake(UsageMistake)
}

/// Why a command line cannot be followed.
struct UsageMistake: Error, Sendable, Equatable {
  let message: Message
  /// What may have been meant: a whole sentence.
  var hint: Message?
  /// The command it was said to, whose help is pointed at.
  var command: String?
}

/// Reads command lines by the table of commands.
struct ArgumentParser {
  private let arguments: [String]
  private var next = 0

  /// Reads a command line, without the name of the tool.
  static func parse(_ arguments: [String]) -> Request {
    var parser = ArgumentParser(arguments: arguments)
    do throws(UsageMistake) {
      return try parser.request()
    } catch {
      return .mistake(error)
    }
  }

  private init(arguments: [String]) { self.arguments = arguments }

  private mutating func request() throws(UsageMistake) -> Request {
    guard let first = arguments.first else { return .help(nil) }
    if let option = CommandTable.toolOptions.first(where: { $0.forms.contains(first) }) {
      return option.name == CommandTable.help.name ? .help(nil) : .version
    }
    if first.utf8.first == 0x2D, first != Inputs.standardInput {
      throw UsageMistake(
        message: Message("tool.usage.unknown-option", ["option": first]),
        hint: Self.hint(first, CommandTable.toolOptions.map { "--" + $0.name }) ?? Message("tool.usage.command-first"))
    }
    guard let command = CommandTable.command(first) else { throw Self.unknownCommand(first) }
    next = 1
    return try rest(of: command)
  }

  private mutating func rest(of command: CommandSpec) throws(UsageMistake) -> Request {
    var invocation = Invocation(command: command)
    var areOptionsOver = false
    while next < arguments.count {
      let argument = arguments[next]
      next += 1
      if areOptionsOver || argument == Inputs.standardInput || argument.utf8.first != 0x2D {
        invocation.operands.append(argument)
      } else if argument == "--" {
        areOptionsOver = true
      } else {
        let (option, value) = try option(argument, of: command)
        if option.name == CommandTable.help.name { return .help(command) }
        invocation.values.append((option.name, value))
      }
    }
    let count = invocation.operands.count
    if count < command.counts.lowerBound {
      throw UsageMistake(
        message: Message("tool.usage.missing-operand", ["operand": Placeholder.placed(command.operands)]),
        command: command.name)
    }
    if count > command.counts.upperBound {
      let extra = invocation.operands[command.counts.upperBound]
      throw UsageMistake(message: Message("tool.usage.extra-operand", ["operand": extra]), command: command.name)
    }
    return .run(invocation)
  }

  // MARK: - Options

  private mutating func option(
    _ argument: String, of command: CommandSpec
  ) throws(UsageMistake) -> (OptionSpec, String) {
    let isLong = argument.utf8.starts(with: "--".utf8)
    var name = String(argument.dropFirst(isLong ? 2 : 1))
    var attached: String?
    if isLong, let equals = name.firstIndex(of: "=") {
      attached = String(name[name.index(after: equals)...])
      name = String(name[..<equals])
    } else if !isLong, name.count > 1 {
      attached = String(name.dropFirst())
      name = String(name.prefix(1))
    }
    let found = command.allOptions.first { isLong ? $0.name == name : $0.letter.map(String.init) == name }
    guard let option = found else {
      let known = command.shownOptions.map { "--" + $0.name }
      throw UsageMistake(
        message: Message("tool.usage.unknown-option", ["option": argument]), hint: Self.hint("--" + name, known),
        command: command.name)
    }
    return (option, try value(of: option, attached, written: isLong ? "--" + name : "-" + name, command))
  }

  private mutating func value(
    of option: OptionSpec, _ attached: String?, written: String, _ command: CommandSpec
  ) throws(UsageMistake) -> String {
    guard let placeholder = option.placeholder else {
      if attached == nil { return "" }
      throw UsageMistake(message: Message("tool.usage.no-value", ["option": written]), command: command.name)
    }
    if attached == nil, next < arguments.count {
      next += 1
      return try checked(arguments[next - 1], option, written, command)
    }
    guard let value = attached else {
      throw UsageMistake(
        message: Message("tool.usage.missing-value", ["option": written, "value": Placeholder.placed(placeholder)]),
        command: command.name)
    }
    return try checked(value, option, written, command)
  }

  private func checked(
    _ value: String, _ option: OptionSpec, _ written: String, _ command: CommandSpec
  ) throws(UsageMistake) -> String {
    if option.value == .language, let language = Language.named(value) { return language.code }
    if case .word = option.value { return value }
    if option.choices.contains(value) { return value }
    throw UsageMistake(
      message: Message(
        "tool.usage.wrong-value",
        ["option": written, "value": value, "choices": option.choices.joined(separator: ", ")]),
      hint: Self.hint(value, option.choices), command: command.name)
  }

  // MARK: - What was meant

  private static func unknownCommand(_ word: String) -> UsageMistake {
    let message = Message("tool.usage.unknown-command", ["command": word])
    if PathText.ending(of: word) == Inputs.ending || word == Inputs.standardInput {
      return UsageMistake(message: message, hint: Message("tool.usage.did-you-mean", ["word": "polku check \(word)"]))
    }
    let other = CommandTable.shown.first { $0.otherNames.contains(word) }
    return UsageMistake(
      message: message,
      hint: other.map { Message("tool.usage.did-you-mean", ["word": $0.name]) }
        ?? hint(word, CommandTable.shown.map(\.name)))
  }

  private static func hint(_ word: String, _ known: [String]) -> Message? {
    let near = Suggestions.near(word, known)
    if near.isEmpty { return nil }
    return Message("tool.usage.did-you-mean", ["word": near.joined(separator: ", ")])
  }
}

import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// The sentences of the tool and its rules in a language; what a language lacks is said in English.
struct Messages: Sendable {
  private let tables: [MessageTable]
  /// The code of the language that is really spoken, which may not be the one that was asked for.
  let code: String

  /// Looks sentences up in a language, by its code.
  init(_ code: String) {
    (self.code, tables) = Self.tables(code)
  }

  /// The tables to ask, one after the other: the one place that knows which languages there are.
  private static func tables(_ code: String) -> (code: String, tables: [MessageTable]) {
    let english = [ToolMessages.english, RuleMessages.english]
    switch code {
    default: return ("en", english)
    }
  }

  /// A message as a sentence; its key where no table has it, so that it is seen.
  func say(_ message: Message) -> String {
    for table in tables {
      if let sentence = table.say(message) { return sentence }
    }
    return message.key
  }

  /// Whether some table has a sentence for a key.
  func has(_ key: String) -> Bool { tables.contains { $0[key] != nil } }

  /// The code of the language the environment asks for.
  static var environmentCode: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Platform.variable(name), !value.isEmpty else { continue }
      return String(value.prefix { $0 != "_" && $0 != "." && $0 != "@" })
    }
    return "en"
  }
}

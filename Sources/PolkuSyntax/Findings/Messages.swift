/// The sentences of several rooms in a language; what a language lacks is said in English.
public struct Messages: Sendable {
  private let tables: [MessageTable]
  /// The code of the language that is really spoken, which may not be the one that was asked for.
  public let code: String

  /// Looks sentences up in some tables of a language, one after the other.
  public init(_ code: String, _ tables: [MessageTable]) {
    self.code = code
    self.tables = tables
  }

  /// A message as a sentence; its key where no table has it, so that it is seen.
  public func say(_ message: Message) -> String {
    for table in tables {
      if let sentence = table.say(message) { return sentence }
    }
    return message.key
  }

  /// Whether some table has a sentence for a key.
  public func has(_ key: String) -> Bool { tables.contains { $0[key] != nil } }
}

/// Words that mean something to Swift where a name of ours would stand.
enum SwiftKeywords {
  /// Words that are a name only between backticks; code names such a case without them: `.default`.
  static let quoted: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
    "internal", "let", "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static",
    "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do", "else",
    "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "Any", "as",
    "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try", "_",
  ]

  /// Words that no case can have: code could not name it (`.init`, `.self`), would get something else (`.none` of an
  /// optional), or the enum has a member of the name.
  static let taken: Set<String> = [
    "init", "self", "none", "some", "allCases", "rawValue", "title", "hash", "hashValue", "encode",
  ]

  /// Names that no type at the top of a module should have: Swift reads them otherwise, or all other code of the
  /// module would mean the journey where it says `String`.
  static let types: Set<String> = [
    "Type", "Protocol", "Self", "Any", "Swift", "AnyObject", "AnyHashable", "Array", "Bool", "CaseIterable",
    "Character", "Codable", "CodingKey", "Collection", "Comparable", "CustomStringConvertible", "Decodable", "Decoder",
    "Dictionary",
    "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable",
    "Int", "Int8", "Int16", "Int32", "Int64", "Iterator", "IteratorProtocol", "KeyPath", "Mirror", "Never", "Optional",
    "OptionSet", "Range", "RawRepresentable", "Result", "Sendable", "Sequence", "Set", "Slice", "Span", "String",
    "Substring", "Task", "TaskGroup", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Unicode", "Void", "Actor",
    "MainActor", "AsyncSequence", "AsyncStream", "Clock", "Data", "Date", "URL", "UUID", "Locale", "View", "Text",
    "Calendar", "Notification", "Process", "Bundle", "Timer", "Image", "App", "Scene", "Regex", "Event",
    "JourneyEvent", "Persona", "Stage", "Channel", "Touchpoint", "CriticalPoint", "Playbook", "Metric",
  ]
}

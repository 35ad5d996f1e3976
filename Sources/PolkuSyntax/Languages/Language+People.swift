/// A sort of work that rules ask about, where a role's `function` names it.
public enum WorkFunction: String, CaseIterable, Sendable {
  case sales
  case service
  case customerSuccess = "customer success"
}

extension Language {
  /// The sort of work that a text names, in any language; nil for all other work.
  public static func function(_ text: String) -> WorkFunction? {
    let key = Folding.key(text)
    return words.lazy.compactMap { $0.functions[key] }.first
  }

  /// Whether a text names the customers one has, in any language, and nobody else.
  public static func isCurrentCustomers(_ text: String) -> Bool {
    let key = Folding.key(text)
    return words.contains { $0.currentCustomers.contains(key) }
  }

  /// Whether a text says that addresses were bought of people who never said yes, and perhaps more, in any language.
  public static func isBoughtList(_ text: String) -> Bool {
    let key = Folding.key(text)
    return words.contains { $0.boughtList.contains { key.starts(with: $0) } }
  }

  /// The words of all languages, as people mix them in such free texts.
  private static var words: [PeopleWords] { added.isEmpty ? ownWords : all.map { PeopleWords($0) } }

  private static let ownWords = Language.all.map { PeopleWords($0) }
}

/// What a language calls the people and the work that rules ask about.
private struct PeopleWords: Sendable {
  private(set) var functions: [[UInt8]: WorkFunction] = [:]
  let currentCustomers: Set<[UInt8]>
  let boughtList: [[UInt8]]

  init(_ language: Language) {
    for function in WorkFunction.allCases {
      for word in language.words(section: "functions", id: function.rawValue) {
        functions[Folding.key(word)] = function
      }
    }
    currentCustomers = Set(language.words(section: "respondents", id: "current customers").map { Folding.key($0) })
    boughtList = language.words(section: "permissions", id: "bought list").map { Folding.key($0) }
  }
}

/// A sort of work that rules ask about, where a role's `function` names it.
public enum WorkFunction: String, CaseIterable, Sendable {
  case sales
  case service
  case customerSuccess = "customer success"
}

extension Language {
  /// The sort of work that a text names, in any language; nil for all other work.
  public static func function(_ text: String) -> WorkFunction? { functions[Folding.key(text)] }

  /// Whether a text names the customers one has, in any language, and nobody else.
  public static func isCurrentCustomers(_ text: String) -> Bool { currentCustomers.contains(Folding.key(text)) }

  /// Whether a text says that addresses were bought of people who never said yes, and perhaps more, in any language.
  public static func isBoughtList(_ text: String) -> Bool {
    let key = Folding.key(text)
    return boughtList.contains { key.starts(with: $0) }
  }

  private static let boughtList = all.flatMap { $0.words(section: "permissions", id: "bought list") }.map {
    Folding.key($0)
  }

  /// The words of all languages together, as people mix them in such free texts.
  private static let functions: [[UInt8]: WorkFunction] = {
    var result: [[UInt8]: WorkFunction] = [:]
    for function in WorkFunction.allCases {
      for language in all {
        for word in language.words(section: "functions", id: function.rawValue) { result[Folding.key(word)] = function }
      }
    }
    return result
  }()

  private static let currentCustomers = Set(
    all.flatMap { $0.words(section: "respondents", id: "current customers") }.map { Folding.key($0) })
}

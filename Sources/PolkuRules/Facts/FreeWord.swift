import PolkuModel
import PolkuSyntax

/// What a few rules must recognise in fields whose text is free.
///
/// Such texts stay as they are when a file is translated, so each word counts in files of every language.
enum FreeWord {
  /// The department that sells: `function: sales`.
  case sales
  /// Addresses that were bought, of people who never said yes: `permission: bought list`.
  case boughtList

  /// What people write for it, in English, Finnish and Swedish.
  private var words: [String] {
    switch self {
    case .sales:
      ["sales", "selling", "sales team", "myynti", "myyntitiimi", "försäljning", "försäljningen", "sälj", "säljteam"]
    case .boughtList:
      [
        "bought list", "a bought list", "purchased list", "bought addresses", "ostettu lista", "ostettu rekisteri",
        "ostolista", "ostetut osoitteet", "köpt lista", "en köpt lista", "köpta adresser", "köpt register",
      ]
    }
  }

  /// Whether a text is one of the words, or begins with one and says more.
  func begins(_ key: [UInt8]) -> Bool { words.contains { key.starts(with: Folding.key($0)) } }

  /// Whether a text is one of the words and nothing else.
  func isSaid(in key: [UInt8]) -> Bool { words.contains { Folding.key($0) == key } }
}

extension CheckContext {
  /// Whether all that a role states as its function is sales; a role without one is not assumed to sell.
  func isSales(_ role: DeclarationID) -> Bool {
    let functions = items(role, .function)
    return !functions.isEmpty && functions.allSatisfy { FreeWord.sales.isSaid(in: $0.key) }
  }
}

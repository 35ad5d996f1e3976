import PolkuRules
import PolkuSyntax

/// What `--assume` takes to hold: `"no answer"=yes,"asked for a price"=no`.
struct AssumptionList {
  private(set) var pairs: [(condition: String, holds: Bool)] = []
  /// Texts behind `=` that say neither yes nor no.
  private(set) var unclear: [String] = []

  /// Commas divide the pairs; one before a text without `=` is part of its condition. Without `=` it holds.
  init(_ values: [String]) {
    for value in values {
      var pending: [Substring] = []
      for piece in value.split(separator: ",", omittingEmptySubsequences: false) {
        pending.append(piece)
        if piece.utf8.contains(0x3D) { take(&pending) }
      }
      take(&pending)
    }
  }

  private mutating func take(_ pieces: inout [Substring]) {
    let text = Self.trimmed(pieces.joined(separator: ","))
    pieces = []
    if text.isEmpty { return }
    guard let mark = text.utf8.lastIndex(of: 0x3D) else { return add(text, true) }
    let answer = Self.trimmed(String(text[text.utf8.index(after: mark)...]))
    guard let holds = Self.holds(answer) else { return unclear.append(answer) }
    add(String(text[..<mark]), holds)
  }

  private mutating func add(_ condition: String, _ holds: Bool) {
    var text = Self.trimmed(condition)
    if text.count > 1, let first = text.first, first == text.last, first == "\"" || first == "'" {
      text = Self.trimmed(String(text.dropFirst().dropLast()))
    }
    // The last word counts, as with other options.
    if let known = pairs.firstIndex(where: { Folding.key($0.condition) == Folding.key(text) }) {
      pairs.remove(at: known)
    }
    pairs.append((text, holds))
  }

  /// Yes or no in any of the languages.
  private static func holds(_ word: String) -> Bool? {
    let bytes = Array(word.utf8)
    for language in Language.all {
      switch language.value(bytes.span, 0..<bytes.count, in: .yesNo) {
      case .yes: return true
      case .no: return false
      default: continue
      }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}

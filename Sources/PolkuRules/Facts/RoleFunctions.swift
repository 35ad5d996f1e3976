import PolkuModel
import PolkuSyntax

extension CheckContext {
  /// The sorts of work that a role's `function` names, each once; none where it is not said, or other work.
  func functions(of role: DeclarationID) -> [WorkFunction] {
    var result: [WorkFunction] = []
    for fact in model.facts(role, .function) where fact.state == .stated {
      for part in Self.parts(model.text(fact.file, fact.value)) {
        if let function = Language.function(part), !result.contains(function) { result.append(function) }
      }
    }
    return result
  }

  /// Whether all that a role states as its function is sales; a role without one is not assumed to sell.
  func isSales(_ role: DeclarationID) -> Bool {
    let parts = model.facts(role, .function).filter { $0.state == .stated }.flatMap { fact in
      Self.parts(model.text(fact.file, fact.value))
    }
    return !parts.isEmpty && parts.allSatisfy { Language.function($0) == .sales }
  }

  /// A text divided at commas and the like, and at words for "and" in any language.
  private static func parts(_ text: String) -> [String] {
    let and = Language.all.flatMap { $0.particle("and") }.map { Folding.key($0) }
    var parts: [String] = []
    for piece in text.unicodeScalars.split(whereSeparator: { [",", ";", "/", "&", "+"].contains($0) }) {
      var words: [Substring] = []
      for word in String(String.UnicodeScalarView(piece)).split(separator: " ") {
        if and.contains(Folding.key(String(word))) {
          parts.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      parts.append(words.joined(separator: " "))
    }
    return parts.filter { !$0.isEmpty }
  }
}

import PolkuModel
import PolkuRules
import PolkuSyntax

/// The rules' own examples, as a place to find a word in use.
enum RuleExamples {
  /// An example in a language: the words of the language are translated, what its people wrote stays.
  static func text(_ example: String, in language: Language) -> String {
    let tree = Tree(Source(path: "", bytes: Array(example.utf8)))
    if tree.language === language { return example }
    let text = String(decoding: Translator.translate(Model(tree), file: 0, to: language), as: UTF8.self)
    return text.hasSuffix("\n") && !example.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The lines of the first mended example that hold a line of some sort: the declaration it belongs to, whole.
  static func block(in language: Language, _ isWanted: (Line) -> Bool) -> [String] {
    for rule in Catalogue.rules {
      let own = Tree(Source(path: "", bytes: Array(rule.examples.good.utf8)))
      guard own.lines.contains(where: { isWanted($0) }) else { continue }
      let tree = Tree(Source(path: "", bytes: Array(text(rule.examples.good, in: language).utf8)))
      guard let found = tree.lines.indices.first(where: { isWanted(tree.lines[$0]) }) else { continue }
      let owner = tree.lines[found].form == .declaration ? found : Int(tree.lines[found].owner)
      guard owner >= 0 else { continue }
      var end = owner + 1
      while end < tree.lines.count, tree.lines[end].form != .declaration { end += 1 }
      return (owner..<end).map { tree.source.text(Int(tree.lines[$0].start)..<Int(tree.lines[$0].end)) }
    }
    return []
  }

  /// The rules whose own subject a line of some sort is: it stands in one example and not in all three alike.
  static func rules(_ isWanted: (Line) -> Bool) -> [Rule] {
    Catalogue.rules.filter { rule in
      let counts = [rule.examples.bad, rule.examples.good, rule.examples.quiet].map { text in
        Tree(Source(path: "", bytes: Array(text.utf8))).lines.count { isWanted($0) }
      }
      return Set(counts).count > 1
    }
  }
}

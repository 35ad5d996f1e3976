import Foundation
import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// A journey that is translated in the tests, laid out as `polku fmt` lays it out.
struct TranslatedText: Sendable, CustomTestStringConvertible {
  /// A path, or a rule and which of its examples: `P102 bad`.
  let name: String
  let bytes: [UInt8]
  /// The language the text is written in.
  let language: Language
  /// Whether the text leaves its language to be guessed from its words.
  let isGuessed: Bool
  /// The rules that are run on it.
  let rules: [Rule]

  init(_ name: String, _ bytes: [UInt8], rules: [Rule] = Catalogue.rules) {
    self.name = name
    let tree = Tree(Source(path: name, bytes: bytes))
    self.bytes = Formatter.format(tree)
    language = tree.language
    if case .guessed = tree.languageOrigin { isGuessed = true } else { isGuessed = false }
    self.rules = rules
  }

  var testDescription: String { name }

  /// The text in another language.
  func translated(_ language: Language) -> [UInt8] { Self.translated(bytes, language) }

  /// A text in another language, as the tool writes it.
  static func translated(_ bytes: [UInt8], _ language: Language) -> [UInt8] {
    Translator.translate(Model(Tree(Source(path: "test.journey", bytes: bytes))), file: 0, to: language)
  }
}

/// What the tests of translation are held to: every example of a rule, every example file and every fixture.
enum TranslatedTexts {
  static func examples(of rule: Rule) -> [TranslatedText] {
    let examples = rule.examples
    return [("bad", examples.bad), ("good", examples.good), ("quiet", examples.quiet)].map {
      TranslatedText("\(rule.id) \($0.0)", Array($0.1.utf8))
    }
  }

  static let journeys = Journeys.examples.map { TranslatedText($0.path, $0.bytes) }

  static let fixtures = FindingFixtureTests.names.map { name in
    let bytes = (try? FindingFixtureTests.read(name).bytes) ?? []
    return TranslatedText(name, bytes, rules: FindingFixtureTests.rules(bytes))
  }
}

extension TranslatedTexts {
  /// Holds some lines against a file of the test cases; with `RECORD=1` writes it.
  static func compare(_ lines: [String], with name: String) throws {
    let file = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Translate/" + name)
    let text = lines.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    } else {
      let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text == expected)
    }
  }
}

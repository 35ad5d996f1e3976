import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// What is found in a file is found in its translation: the same rules, weights, lines, edits and labels.
@Suite struct TranslatedFindingsTests {
  /// Examples whose translation has other findings, and why.
  static let exceptions = [
    "P102 bad": "the misspelt word is written as it was read, so nothing is left to report"
  ]

  @Test(arguments: Catalogue.rules.map(\.id), Language.all.map(\.code))
  func examplesOfRules(_ id: RuleID, _ code: String) throws {
    let rule = try #require(Catalogue.rules.first { $0.id == id })
    let language = try #require(Language.named(code))
    for text in TranslatedTexts.examples(of: rule) where text.language !== language {
      let found = TranslatedFindings(text, language)
      let isException = Self.exceptions[text.name] != nil
      #expect(found.differences.isEmpty != isException, "\(text.name)\n\(found.differences.joined(separator: "\n"))")
      #expect(found.unevenEdits.isEmpty, "\(text.name)")
    }
  }

  @Test(arguments: TranslatedTexts.journeys, Language.all.map(\.code))
  func exampleFiles(_ text: TranslatedText, _ code: String) throws {
    let language = try #require(Language.named(code))
    if text.language === language { return }
    let found = TranslatedFindings(text, language)
    #expect(found.differences.isEmpty, "\(found.differences.joined(separator: "\n"))")
    #expect(found.unevenEdits.isEmpty)
  }

  /// The fixtures, which misspell, bend and mix words; `RECORD=1` writes anew what a translation changes in them.
  ///
  /// What was read as meant (P102) is written as it was read, so that nothing of it is left.
  @Test func fixtures() throws {
    var lines: [String] = []
    for text in TranslatedTexts.fixtures {
      for language in Language.all where language !== text.language {
        let differences = TranslatedFindings(text, language).differences.filter {
          !($0.hasPrefix("- ") && $0.contains(": P102 "))
        }
        if !differences.isEmpty { lines.append("\(text.name) → \(language.code)") }
        lines += differences
      }
    }
    try TranslatedTexts.compare(lines, with: "findings.txt")
  }
}

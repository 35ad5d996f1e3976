import Foundation
import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// A file that is translated and translated back is the file again.
///
/// What is written in the words that `polku words` lists first comes back byte for byte. Second words of a row have no
/// twins, and what is misspelt, bent or of another language is written as it was read: `polku fmt --to` its own
/// language settles these once, `there-and-back.txt` beside the fixtures lists each, and from there on nothing changes.
@Suite struct ThereAndBackTests {
  /// An example that is there to be misread.
  static let misread = ["P102 bad"]

  /// Examples in which `polku fmt` moves something.
  static let unlaid = [
    "P101 good", "P104 bad", "P104 quiet", "P106 good", "P204 quiet", "P506 good", "P513 good", "P707 good",
  ]

  @Test(arguments: Catalogue.rules.map(\.id), Language.all.map(\.code))
  func examplesOfRules(_ id: RuleID, _ code: String) throws {
    let rule = try #require(Catalogue.rules.first { $0.id == id })
    let language = try #require(Language.named(code))
    for text in TranslatedTexts.examples(of: rule) {
      check(text, language, expected: Self.misread.contains(text.name) ? text.translated(text.language) : text.bytes)
    }
  }

  @Test(arguments: TranslatedTexts.journeys, Language.all.map(\.code))
  func exampleFiles(_ text: TranslatedText, _ code: String) throws {
    check(text, try #require(Language.named(code)), expected: text.bytes)
  }

  @Test(arguments: TranslatedTexts.fixtures, Language.all.map(\.code))
  func fixtures(_ text: TranslatedText, _ code: String) throws {
    check(text, try #require(Language.named(code)), expected: text.translated(text.language))
  }

  /// Names that Swedish would read as bent forms of others (`cares` of `care`), so that they get quotation marks.
  static let quoted = ["names.journey": "cares", "names-strangers.journey": "employerr"]

  /// What is translated above is what the catalogue shows, but for what stands elsewhere than `polku fmt` puts it.
  @Test func examplesAreLaidOut() {
    var strange: [String] = []
    for rule in Catalogue.rules {
      let examples = rule.examples
      for (text, source) in zip(TranslatedTexts.examples(of: rule), [examples.bad, examples.good, examples.quiet])
      where text.bytes != Array((source + "\n").utf8) { strange.append(text.name) }
    }
    #expect(strange == Self.unlaid)
  }

  /// Which lines of the fixtures a translation settles; `RECORD=1` writes them anew.
  @Test func settledLines() throws {
    var lines: [String] = []
    for text in TranslatedTexts.fixtures {
      let (old, new) = (Self.lines(text.bytes), Self.lines(text.translated(text.language)))
      #expect(old.count == new.count, "\(text.name)")
      if old == new { continue }
      lines.append(text.name)
      for (before, after) in zip(old, new) where before != after { lines += ["- " + before, "+ " + after] }
    }
    try TranslatedTexts.compare(lines, with: "there-and-back.txt")
  }

  /// There and back, and once around: English, Finnish, Swedish, English.
  private func check(_ text: TranslatedText, _ language: Language, expected: [UInt8]) {
    let there = text.translated(language)
    var ways = [([language], there)]
    let third = next(language)
    if language === next(text.language) { ways.append(([language, third], TranslatedText.translated(there, third))) }
    for (way, bytes) in ways {
      let back = language === text.language ? bytes : TranslatedText.translated(bytes, text.language)
      let expected = self.expected(text, expected, way)
      if back == expected { continue }
      let changes = Self.lines(back).difference(from: Self.lines(expected)).map { change in
        switch change {
        case .insert(let line, let text, _): "+ \(line + 1) \(text)"
        case .remove(let line, let text, _): "- \(line + 1) \(text)"
        }
      }
      let names = way.map(\.code).joined(separator: ", ")
      Issue.record("\(text.name) by way of \(names):\n\(changes.joined(separator: "\n"))")
    }
  }

  private func next(_ language: Language) -> Language {
    let all = Language.all
    return all[((all.firstIndex { $0 === language } ?? 0) + 1) % all.count]
  }

  /// What a text is after some languages: with the marks and the line that one of them needed.
  private func expected(_ text: TranslatedText, _ bytes: [UInt8], _ way: [Language]) -> [UInt8] {
    var result = bytes
    if let name = Self.quoted[text.name], way.contains(where: { $0 === Language.swedish }) {
      let marked = String(decoding: bytes, as: UTF8.self).replacing(": \(name)\n", with: ": \"\(name)\"\n")
      result = Array(marked.utf8)
    }
    // English needs no line, and the other languages do: a file that left its language to be guessed says it now.
    if text.isGuessed, way.contains(where: { $0 === Language.english }) {
      result = Array("\(text.language.words(.language)[0]): \(text.language.name)\n".utf8) + result
    }
    return result
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

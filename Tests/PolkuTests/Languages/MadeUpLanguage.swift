import Foundation
import PolkuLanguages
import PolkuModel
import PolkuSyntax
import Testing

/// A language that nobody speaks: English with its letters exchanged, so that whatever stays English is seen.
///
/// It is a file among the cases, as somebody would write one; `RECORD=1` makes it anew when a word or sentence is added.
enum MadeUpLanguage {
  static let code = "qx"
  static let file = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Languages/made-up.language")

  static let language = Language(
    file: String(decoding: FileManager.default.contents(atPath: file.path) ?? Data(), as: UTF8.self))

  /// The file as it should be.
  static var text: String {
    let english = LanguageText.all[0]
    var section = ""
    let words = english.words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("[") { section = String(line) }
      return section == "[language]" && line.contains(" = ") ? stated(line) : entry(line)
    }
    var messages: [String] = []
    for line in english.messages.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      let start = line.hasPrefix(" ") ? line.startIndex : line.range(of: " = ")?.upperBound ?? line.startIndex
      messages.append(line[..<start] + sentence(line[start...]))
    }
    let starter = english.starter.replacingOccurrences(of: "language: en", with: "language: !!")
    return [
      words.joined(separator: "\n"), "[messages]", messages.joined(separator: "\n"), "[starter]",
      exchanged(starter).replacingOccurrences(of: "!!", with: code),
    ].joined(separator: "\n") + "\n"
  }

  /// A line about the language itself.
  private static func stated(_ line: Substring) -> String {
    switch line.prefix(while: { $0 != " " }) {
    case "code": "code = \(code)"
    case "name": "name = " + exchanged("english")
    case "names": "names = made up"
    case "quotes": "quotes = «, »"
    default: "starter = " + exchanged("map") + ".journey"
    }
  }

  /// A line of words: what stands before `=` is an id, and how numbers are divided is no word.
  private static func entry(_ line: Substring) -> String {
    guard !line.hasPrefix("["), let equals = line.range(of: " = ") else {
      return line.hasPrefix("[") ? String(line) : exchanged(String(line))
    }
    let id = line[..<equals.lowerBound]
    return id == "decimal" || id == "thousands" ? String(line) : id + " = " + sentence(line[equals.upperBound...])
  }

  /// A sentence, without what is no language: places, what is typed, ids, endings of files.
  private static func sentence(_ text: Substring) -> String {
    var result = ""
    var rest = text[...]
    while let kept = rest.firstMatch(of: #/\{[a-z-]+\|?|`[^`]*`|--?[a-z][a-z-]*|P\d+|\.journey|polku/#) {
      result += exchanged(String(rest[..<kept.range.lowerBound])) + kept.0
      rest = rest[kept.range.upperBound...]
    }
    return result + exchanged(String(rest))
  }

  private static func exchanged(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { letters[$0] ?? $0 }))
  }

  /// Vowels become vowels and other letters other letters, each another one.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows = [("aeiou", "eioua"), ("bcdfghjklmnpqrstvwxyz", "hjklmnpqrstvwxyzbcdfg")]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in rows.flatMap({ [$0, ($0.0.uppercased(), $0.1.uppercased())] }) {
      for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) { letters[one] = other }
    }
    return letters
  }()
}

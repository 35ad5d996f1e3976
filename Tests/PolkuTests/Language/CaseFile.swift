import Foundation
import Testing

/// A block of a file of cases: an input, and how it is expected to be read.
struct LanguageCase: Sendable, CustomTestStringConvertible {
  /// The heading: the row of the page of awkward lines, and what the input is.
  let name: String
  /// The input as the file has it, escapes and all.
  let written: [String]
  let expected: [String]
  /// The file of cases it stands in.
  let file: String

  var testDescription: String { "\(file): \(name)" }

  /// Whether the input is written with escapes, and ends where its last line does.
  var isEscaped: Bool { name.hasSuffix("(escaped)") }

  /// The bytes of the input.
  var input: [UInt8] {
    let text = written.joined(separator: "\n")
    return isEscaped ? Self.unescaped(text) : Array((text + "\n").utf8)
  }

  /// Bytes of a text with `\t`, `\r`, `\n`, `\\`, `\xFF` and `\u{FEFF}`.
  static func unescaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\\", let escape = rest.popFirst() else {
        result += Array(String(character).utf8)
        continue
      }
      switch escape {
      case "t": result.append(0x09)
      case "r": result.append(0x0D)
      case "n": result.append(0x0A)
      case "x":
        result.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?"
        result += Array(String(Character(scalar)).utf8)
      default: result += Array(String(escape).utf8)
      }
    }
    return result
  }
}

/// The files of cases: blocks of a heading `### …`, an input, a line `---`, and the reading.
enum CaseFile {
  /// The folder of the tests.
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let folder = tests.appendingPathComponent("Cases/Language")

  /// Every case, by file and place.
  static let all: [LanguageCase] = names.flatMap { read($0) }

  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".cases") }.sorted()

  static func read(_ file: String) -> [LanguageCase] {
    let url = folder.appendingPathComponent(file)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var cases: [LanguageCase] = []
    for block in text.components(separatedBy: "\n### ").dropFirst() {
      var lines = block.components(separatedBy: "\n")
      while lines.last == "" { lines.removeLast() }
      let divider = lines.firstIndex(of: "---") ?? lines.endIndex
      cases.append(
        LanguageCase(
          name: lines[0], written: Array(lines[1..<divider]), expected: Array(lines[min(divider + 1, lines.count)...]),
          file: file))
    }
    return cases
  }

  /// The heading text of a file, before its first case.
  static func preface(_ file: String) -> String {
    let text = (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n### ").first ?? ""
  }
}

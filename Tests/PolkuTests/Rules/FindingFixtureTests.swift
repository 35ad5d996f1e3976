import Foundation
import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// Files as workshops leave them, each with the findings that are expected of it.
///
/// The last lines of a file, `//= …`, say what is found. `RECORD=1 swift test --filter FindingFixture`
/// writes them anew; read what comes out before keeping it. A line `//! P1 P2` before them names the families, or
/// the rules, that are run on the file; without it all are.
@Suite struct FindingFixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/Findings")

  static var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return all.filter { $0.hasSuffix(".journey") }.sorted()
  }

  /// The bytes of a fixture without its expectations, and the expectations.
  static func read(_ name: String) throws -> (bytes: [UInt8], expected: [String]) {
    let data = Array(try Data(contentsOf: folder.appending(path: name)))
    var end = data.count
    var expected: [String] = []
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in lines.reversed() {
      let text = String(decoding: line, as: UTF8.self)
      guard text.isEmpty || text.hasPrefix("//= ") else { break }
      if !text.isEmpty {
        expected.insert(text, at: 0)
        end = line.startIndex
      }
    }
    return (Array(data[..<end]), expected)
  }

  /// The rules that a fixture asks for.
  static func rules(_ bytes: [UInt8]) -> [Rule] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let wanted = lines.last(where: { $0.hasPrefix("//! ") })?.dropFirst(4).split(separator: " ") else {
      return Catalogue.rules
    }
    return Catalogue.rules.filter { rule in wanted.contains { rule.id.description.hasPrefix($0) } }
  }

  @Test(arguments: names)
  func findings(_ name: String) throws {
    let (bytes, expected) = try Self.read(name)
    let checked = Checked(bytes: bytes, rules: Self.rules(bytes))
    let found = checked.findings.flatMap { finding in
      ["//= " + checked.line(finding)] + checked.advice(finding).map { "//=     " + $0 }
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let text = bytes + Array(found.map { $0 + "\n" }.joined().utf8)
      try Data(text).write(to: Self.folder.appending(path: name))
    } else {
      #expect(found == expected)
    }
  }

  @Test func thereAreFixtures() { #expect(Self.names.count >= 10) }
}

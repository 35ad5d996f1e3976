import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// A safe edit takes its finding away and brings no other.
@Suite struct EditTests {
  static let texts: [(name: String, bytes: [UInt8])] =
    Catalogue.rules.map { ("\($0.id)", Array($0.examples.bad.utf8)) }
    + FindingFixtureTests.names.map { ($0, (try? FindingFixtureTests.read($0).bytes) ?? []) }

  @Test(arguments: texts.map(\.name))
  func safeEdits(_ name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name })
    let before = Checked(bytes: text.bytes)
    for finding in before.findings {
      guard let edit = finding.edits.first(where: \.isSafe) else { continue }
      let after = Checked(bytes: before.applying(edit))
      var rest = before.texts
      rest.remove(at: try #require(rest.firstIndex(of: before.text(finding))))
      let new = Self.difference(after.texts, rest)
      let result = String(decoding: before.applying(edit), as: UTF8.self)
      #expect(new.isEmpty, "\(before.line(finding)) brought \(new) in\n\(result)")
    }
  }

  /// Every offered edit can be applied: its changes lie in the file and do not overlap.
  @Test(arguments: texts.map(\.name))
  func changesFit(_ name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name })
    let checked = Checked(bytes: text.bytes)
    for edit in checked.findings.flatMap(\.edits) {
      let ranges = edit.changes.map(\.location.range).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      #expect(!ranges.isEmpty)
      #expect(ranges.allSatisfy { $0.end <= checked.tree.source.bytes.count })
      for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.end <= b.start) }
    }
  }

  /// What is in one list of texts and not in another, each as often as it is too many.
  static func difference(_ a: [String], _ b: [String]) -> [String] {
    var rest = b
    return a.filter { text in
      guard let i = rest.firstIndex(of: text) else { return true }
      rest.remove(at: i)
      return false
    }
  }
}

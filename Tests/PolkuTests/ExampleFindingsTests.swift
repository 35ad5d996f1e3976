import Foundation
import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// Each example gives exactly the findings that the document behind it argues for.
///
/// `Cases/Examples/` has a file an example, with the reason of every finding. `RECORD=1 swift test --filter
/// ExampleFindings` writes the findings anew and keeps the reasons of those that still hold; what is new gets the reason
/// `?`, and has to be argued before the tests pass.
@Suite struct ExampleFindingsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/Examples")

  static let names = Journeys.examples.map { name($0) }

  private static func name(_ file: JourneyFile) -> String {
    String(file.path.dropFirst("journeys/".count).dropLast(".journey".count))
  }

  private func model(_ name: String) throws -> Model {
    Model(Tree(try #require(Journeys.examples.first { Self.name($0) == name }).source))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name + ".findings"), encoding: .utf8)
  }

  @Test(arguments: names)
  func findingsAreTheArguedOnes(_ name: String) throws {
    var found = ExampleFindings(try model(name))
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      let file = ExampleFindings(try text(name))
      #expect(file.unreadable == [])
      let differences = file.differences(from: found)
      #expect(differences.isEmpty, "\(name):\n\(differences.joined(separator: "\n"))")
      return
    }
    found.argue(as: ExampleFindings((try? text(name)) ?? ""))
    try Data(found.text.utf8).write(to: Self.folder.appending(path: name + ".findings"), options: .atomic)
  }

  /// The files are as `RECORD=1` would leave them: sorted, aligned, each finding once.
  @Test(arguments: names)
  func filesAreLaidOut(_ name: String) throws {
    let text = try text(name)
    let file = ExampleFindings(text)
    var again = ExampleFindings(try model(name))
    again.argue(as: file)
    #expect(text == again.text)
    #expect(Set(file.lines).count == file.lines.count)
  }

  /// A reason cites lines of the document; only the sketch on the front page follows none.
  @Test(arguments: names)
  func findingsHaveReasons(_ name: String) throws {
    let file = ExampleFindings(try text(name))
    let lacking = file.lines.filter { line in
      let reason = file.reasons[line] ?? ""
      return reason.isEmpty || reason == "?" || (name != "readme" && reason.firstMatch(of: /L\d/) == nil)
    }
    #expect(lacking.isEmpty, "\(lacking.map { $0.columns.joined(separator: " ") }.joined(separator: "\n"))")
  }

  @Test func everyFileHasItsExample() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).sorted()
    #expect(files == Self.names.map { $0 + ".findings" }.sorted())
  }

  /// No example has an error, fails a rule or accepts what is not there, on any day.
  @Test(arguments: names, [Selection.asIs, .toBe, nil])
  func examplesHaveNoErrors(_ name: String, _ selection: Selection?) throws {
    let report = Checker.check(try model(name), selection: selection)
    #expect(report.failures.isEmpty)
    #expect(report.findings.filter { $0.severity == .error || $0.rule == RuleID(112) }.map(\.message.key) == [])
  }

  /// What is found depends on the model and not on the language of its words.
  @Test(arguments: [Selection.asIs, .toBe])
  func smartRekryHasTheSameFindingsInBothLanguages(_ selection: Selection) throws {
    func lines(_ name: String) throws -> [String] {
      let model = try model(name)
      return Checker.check(model, selection: selection).findings.map { finding in
        let line = model.files[0].tree.lineNumber(at: Int(finding.location.range.start))
        return "\(line) \(finding.rule) \(finding.severity) \(finding.message.key)"
      }
    }
    #expect(try lines("smart-rekry").sorted() == lines("vierailijasta-asiakkaaksi").sorted())
  }

  /// The comparison tells both what is missing and what is new, and only what still holds keeps its reason.
  @Test func differencesAreTold() throws {
    let file = ExampleFindings(
      """
      # About
      P108: as-is 1, to-be 1; accepted: as-is 0, to-be 0

      # Why so
      both   P501  touchpoint a      # L1
      to-be  P801  touchpoint b (2)  # L2

      """)
    var found = ExampleFindings(
      """
      P108: as-is 1, to-be 1; accepted: as-is 0, to-be 0
      both   P501  touchpoint a      # new
      to-be  P801  touchpoint b      # new
      """)
    #expect(file.differences(from: file) == [])
    #expect(file.differences(from: found) == ["- to-be P801 touchpoint b (2)  # L2", "+ to-be P801 touchpoint b"])
    found.argue(as: file)
    let expected = """
      # About
      P108: as-is 1, to-be 1; accepted: as-is 0, to-be 0

      # Why so
      both   P501  touchpoint a  # L1

      to-be  P801  touchpoint b  # ?

      """
    #expect(found.text == expected)
    #expect(ExampleFindings("Both P501 touchpoint a # L1").unreadable.count == 1)
  }
}

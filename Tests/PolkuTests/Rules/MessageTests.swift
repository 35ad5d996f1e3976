import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// Every message has its sentence, and every sentence its places.
@Suite struct MessageTests {
  @Test(arguments: Catalogue.rules.map(\.id))
  func ruleIsExplained(_ id: RuleID) {
    for part in ["what", "why", "question"] { #expect(Messages("en")["\(id).\(part)"] != nil, "\(id).\(part)") }
  }

  @Test func fieldIsNamed() {
    let named = Catalogue.rules.flatMap { rule in
      let count = rule.sources.count { $0.document == .field }
      return (0..<count).map { "\(rule.id).said-by" + ($0 > 0 ? "\($0 + 1)" : "") }
    }
    #expect(Messages("en").keys.filter { $0.wholeMatch(of: #/P\d+\.said-by\d?/#) != nil } == named.sorted())
  }

  @Test(arguments: EditTests.texts.map(\.name))
  func placesAreGiven(_ name: String) throws {
    let text = try #require(EditTests.texts.first { $0.name == name })
    let findings = Checked(bytes: text.bytes).findings
    for message in findings.flatMap({ Self.messages($0) }) {
      let sentence = try #require(Messages("en")[message.key], "\(message.key)")
      let given = Set(message.arguments.map(\.name))
      #expect(given.isSuperset(of: MessageTable.places(of: sentence)), "\(message.key)")
    }
  }

  /// The fixtures and examples together say every sentence, so that none is unseen.
  @Test func everySentenceIsSaid() {
    var said: Set<String> = []
    for text in EditTests.texts {
      let checked = Checked(bytes: text.bytes)
      for finding in checked.findings { said.formUnion(Self.messages(finding).map(\.key)) }
      // What could not be checked is said beside the findings, and more of it without a date to check against.
      for day in [nil, CalendarDate(year: 2026)] {
        said.formUnion(Checker.check(checked.model, today: day).skipped.map(\.reason.key))
      }
    }
    let silent = Messages("en").keys.filter { key in
      let isOfRules = key.hasPrefix("state.") || key.wholeMatch(of: #/P\d+\..*/#) != nil
      return isOfRules && !said.contains(key)
        && ![".what", ".why", ".question", ".said-by", ".said-by2"].contains { key.hasSuffix($0) }
    }
    // Included files and other encodings have tests of their own.
    let elsewhere = [
      "P201.noFile", "P201.circle", "P201.itself", "P201.openFile", "P201.outside", "P201.unreadable", "P101.encoding",
      "P106.incomplete",
      "P806.tooManyWays",
    ]
    #expect(silent.filter { !elsewhere.contains($0) } == [])
  }

  /// What the tool's other parts bring in: files, encodings, no date to check against.
  @Test func whatOneFileCannotShow() {
    let text = "include: a.journey\nsource talk\n  date: 1.9.\nmap m\n  by: ?\n  scope: ?\n"
    let tree = Tree(Source(path: "test.journey", bytes: Array(text.utf8)))
    let outcomes: [ModelFile.Outcome] = [.missing, .circle, .itself, .outside, .unreadable("no rights")]
    for outcome in outcomes {
      let model = Model(files: [ModelFile(tree: tree, includes: [ModelFile.Include(line: 0, outcome: outcome)])])
      let report = Checker.check(model)
      #expect(report.findings.contains { $0.rule == RuleID(201) && $0.severity == .error })
      #expect(report.findings.contains { $0.message.key == "P106.incomplete" })
      #expect(report.skipped.map(\.rule) == [RuleID(209)])
      #expect(report.findings.allSatisfy { Messages("en").has($0.message.key) })
    }
    let western = Checked(bytes: [0x6D, 0x61, 0x70, 0x20, 0xE4, 0x0A])
    #expect(western.findings.filter { $0.message.key == "P101.encoding" }.count == 1)
  }

  static func messages(_ finding: Finding) -> [Message] {
    [finding.message] + finding.labels.map(\.message) + finding.help + finding.edits.map(\.title)
  }
}

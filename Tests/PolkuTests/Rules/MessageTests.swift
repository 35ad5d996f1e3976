import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// Every message has its sentence, and every sentence its places.
@Suite struct MessageTests {
  @Test(arguments: Catalogue.rules.map(\.id))
  func ruleIsExplained(_ id: RuleID) {
    for part in ["what", "why", "question"] { #expect(RuleMessages.english["\(id).\(part)"] != nil, "\(id).\(part)") }
  }

  @Test(arguments: EditTests.texts.map(\.name))
  func placesAreGiven(_ name: String) throws {
    let text = try #require(EditTests.texts.first { $0.name == name })
    let findings = Checked(bytes: text.bytes).findings
    for message in findings.flatMap({ Self.messages($0) }) {
      let sentence = try #require(RuleMessages.english[message.key], "\(message.key)")
      let given = Set(message.arguments.map(\.name))
      #expect(given.isSuperset(of: MessageTable.places(of: sentence)), "\(message.key)")
    }
  }

  /// The fixtures and examples together say every sentence, so that none is unseen.
  @Test func everySentenceIsSaid() {
    var said: Set<String> = ["P209.noDate"]
    for text in EditTests.texts {
      for finding in Checked(bytes: text.bytes).findings { said.formUnion(Self.messages(finding).map(\.key)) }
    }
    let silent = RuleMessages.english.keys.filter { key in
      !said.contains(key) && ![".what", ".why", ".question"].contains { key.hasSuffix($0) }
    }
    // Included files and other encodings have tests of their own.
    let elsewhere = ["P201.noFile", "P201.circle", "P201.outside", "P201.unreadable", "P101.encoding"]
    #expect(silent.filter { !elsewhere.contains($0) } == [])
  }

  static func messages(_ finding: Finding) -> [Message] {
    [finding.message] + finding.labels.map(\.message) + finding.help + finding.edits.map(\.title)
  }
}

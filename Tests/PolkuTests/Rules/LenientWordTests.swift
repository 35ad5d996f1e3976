import PolkuRules
import PolkuSyntax
import Testing

/// Conditions and outcomes are compared as people write them, where that makes a rule quiet.
@Suite struct LenientWordTests {
  /// Two conditions of a point, and whether they leave something over (P307).
  static let conditions: [(language: String, one: String, other: String, leavesSome: Bool)] = [
    ("en", "when they answer", "when they do not answer", false),
    ("en", "when they answer", "when they don't", false),
    ("en", "when the mail is opened", "when the mail isn’t opened", false),
    ("en", "when yes", "when no", false),
    ("en", "when they call", "when anything else", false),
    ("en", "when under 3 visits", "when 3 visits or more", false),
    ("en", "when they answer", "when they do not pay", true),
    ("en", "when they answer", "when they write", true),
    ("en", "when they do not answer", "when they do not pay", true),
    ("en", "when 3 visits", "when 4 visits", true),
    ("en", "when they are elsewhere", "when they call", true),
    ("fi", "jos vastaa", "jos ei vastaa", false),
    ("fi", "jos tulee paikalle", "jos ei tule paikalle", false),
    ("fi", "jos on kiinnostunut", "jos ei ole kiinnostunut", false),
    ("fi", "jos sanoo kyllä", "jos sanoo ei", false),
    ("fi", "jos maksaa", "muussa tapauksessa", false),
    ("fi", "jos vastaa", "jos ei maksa", true),
    ("fi", "jos vastaa", "jos soittaa", true),
    ("sv", "när de svarar", "när de inte svarar", false),
    ("sv", "när de säger ja", "när de säger nej", false),
    ("sv", "när de svarar", "när de inte betalar", true),
  ]

  @Test(arguments: conditions)
  func conditionsThatDenyEachOtherLeaveNothing(
    _ language: String, _ one: String, _ other: String, _ leavesSome: Bool
  ) throws {
    let rule = try #require(Catalogue.rule("P307"))
    let checked = Checked(
      "language: \(language)\npath p\n  a -> b \(one)\n  a -> c \(other)\n", rules: [rule])
    #expect(checked.findings.map(\.message.key) == (leavesSome ? ["P307.noRest"] : []))
  }

  /// An outcome, a clause or a point that may follow it up, and whether it does (P309).
  static let outcomes: [(language: String, outcome: String, arrow: String, follows: Bool)] = [
    ("en", "meeting", "b when the meeting is agreed", true),
    ("en", "meeting", "b when meetings are agreed", true),
    ("en", "meetings", "b when a meeting", true),
    ("en", "no", "b when no", true),
    ("en", "deal", "deal", true),
    ("en", "not now", "b when not now", true),
    ("en", "not now", "b when now", false),
    ("en", "no", "b when nobody answers", false),
    ("en", "contact", "b when the contract is signed", false),
    ("en", "dead", "b when deal", false),
    ("fi", "kauppa", "b jos tulee kauppa", true),
    ("fi", "kauppa", "b jos tulee kaupat", true),
    ("fi", "tapaaminen", "b jos ei vastaa", false),
    ("sv", "möte", "b när mötet bokas", true),
    ("sv", "möte", "b när de svarar", false),
  ]

  @Test(arguments: outcomes)
  func outcomesAreFollowedByTheirWords(
    _ language: String, _ outcome: String, _ arrow: String, _ follows: Bool
  ) throws {
    let rule = try #require(Catalogue.rule("P309"))
    let name = try #require(Language.named(language)).word(Field.outcomes)
    let point = try #require(Language.named(language)).word(Kind.touchpoint)
    let checked = Checked(
      "language: \(language)\n\(point) a\n  \(name): \(outcome), other\npath p\n  a -> \(arrow)\n  a -> c: other\n",
      rules: [rule])
    #expect(checked.findings.map(\.message.key) == (follows ? [] : ["P309.hanging"]))
  }
}

import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// What the study of an agency adds up to: 32 critical points, of which its seven proposals leave 13 unanswered.
///
/// Chapter 8 of the thesis proposes; today nothing of it is done. The numbers were counted by hand.
@Suite struct AgencyNumbersTests {
  private static let unanswered = [
    "irrelevant keywords", "never activated", "old address", "out of reach", "purchase hangover", "puzzlement",
    "refusals", "same again", "scattered advertising", "too many orders", "unaware payer", "unclear goals",
    "unmeasured",
  ]

  private func model() throws -> Model {
    let file = try #require(Journeys.examples.first { $0.path == "journeys/agency-after-sales.journey" })
    return Model(Tree(file.source))
  }

  /// The names of the critical points that a rule speaks of, sorted.
  private func names(_ rule: String, _ model: Model, _ selection: Selection?) throws -> [String] {
    let rule = try #require(Catalogue.rule(rule))
    let report = Checker.check(model, selection: selection, rules: [rule])
    return report.findings.map { model.text(Int32($0.location.file), $0.location.range) }.sorted()
  }

  @Test func nothingIsAnsweredToday() throws {
    let model = try model()
    let names = try names("P703", model, .asIs)
    #expect(names.count == 32)
    #expect(names == model.all(.critical).map { model.name($0) }.sorted())
  }

  @Test func proposalsLeaveThirteen() throws {
    #expect(Self.unanswered.count == 13)
    #expect(try names("P703", model(), .toBe) == Self.unanswered)
  }

  /// Without a day chosen, what is proposed counts; the answer is the same on both days and said once.
  @Test func proposalsCountInTheUsualRun() throws {
    #expect(try names("P703", model(), nil) == Self.unanswered)
  }

  /// With one proposal done, only what it solves is answered: three wholly, four in part.
  @Test func oneProposalAnswersItsOwn() throws {
    let model = try model()
    let report = try #require(model.find(.improvement, "initial report"))
    let open = try names("P703", model, .with([report]))
    let part = try names("P709", model, .with([report]))
    #expect(part == ["forgotten report", "no feelings", "relay", "unknown balance"])
    // "unused experts" names the proposals itself, and this one among them.
    let whole = ["in the dark", "no template", "too many enquiries", "unused experts"]
    let all = model.all(.critical).map { model.name($0) }
    #expect(open == all.filter { !whole.contains($0) && !part.contains($0) }.sorted())
  }

  @Test func eightAreOnlyEased() throws {
    let expected = [
      "dull reports", "empty promises", "forgotten report", "jargon", "little tailoring", "no feelings", "relay",
      "unknown balance",
    ]
    #expect(try names("P709", model(), .toBe) == expected)
    #expect(try names("P709", model(), .asIs) == [])
  }

  /// The study trusts e-mail, although it found old addresses.
  @Test func proposalsLeanOnMail() throws {
    #expect(try names("P710", model(), .toBe) == ["email", "email"])
    #expect(try names("P710", model(), .asIs) == [])
  }
}

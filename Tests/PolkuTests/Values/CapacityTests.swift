import Testing

@testable import PolkuSyntax

/// How much fits into a time: work, or how many.
@Suite struct CapacityTests {
  @Test(arguments: [
    ("10 h per week", "en", "[10.0,10.0]week of hour"), ("10 h a week", "en", "[10.0,10.0]week of hour"),
    ("10h/wk", "en", "[10.0,10.0]week of hour"), ("10 hours weekly", "en", "[10.0,10.0]week of hour"),
    ("8..10 h per week", "en", "[8.0,10.0]week of hour"), ("at most 10 h per week", "en", "[,10.0]week of hour"),
    ("about 40 h in 2 weeks", "en", "~[40.0,40.0]week per 2.0 of hour"),
    ("1 h 30 min a day", "en", "[90.0,90.0]day of minute"), ("a day a week", "en", "[1.0,1.0]week of day"),
    ("2 working days per month", "en", "[2.0,2.0]month of working day"),
    ("10 h care work per week", "en", "[10.0,10.0]week of hour"),
    ("10 h viikossa", "fi", "[10.0,10.0]week of hour"), ("päivä viikossa", "fi", "[1.0,1.0]week of day"),
    ("10 tuntia / vko", "fi", "[10.0,10.0]week of hour"),
    ("noin 2 arkipäivää kuussa", "fi", "~[2.0,2.0]month of working day"),
    ("10 h i veckan", "sv", "[10.0,10.0]week of hour"), ("högst 10 timmar per vecka", "sv", "[,10.0]week of hour"),
    ("15 leads a year", "en", "[15.0,15.0]year counted"), ("15 per year", "en", "[15.0,15.0]year"),
    ("weekly", "en", "[1.0,1.0]week"), ("every 2 weeks", "en", "[1.0,1.0]week per 2.0"),
    ("15 liidiä vuodessa", "fi", "[15.0,15.0]year counted"), ("2 viikon välein", "fi", "[1.0,1.0]week per 2.0"),
    ("varannan vecka", "sv", "[1.0,1.0]week per 2.0"),
  ])
  func reads(_ text: String, _ code: String, _ short: String) {
    guard case .value(let value, nil) = capacity(text, language(code)) else {
      Issue.record("\(capacity(text, language(code)))")
      return
    }
    #expect(value.short == short)
  }

  /// A length of time alone could be meant for any time; a number says too little.
  @Test(arguments: [
    "10 h", "2 days", "10", "10 h times a week", "full", "10 h per", "every 2..3 weeks", "10 €  per week",
  ])
  func asksFor(_ text: String) { #expect(capacity(text) == .unreadable) }

  @Test func readsOtherLanguagesAsMeant() {
    #expect(capacity("10 h viikossa").value?.short == "[10.0,10.0]week of hour")
    guard case .meant(_, let text) = capacity("10 h viikossa") else {
      Issue.record("not read as meant")
      return
    }
    #expect(text == "10 h per week")
  }

  @Test func saysWhatIsCounted() {
    #expect(part("15 new leads a year", capacity("15 new leads a year").value?.counted) == "new leads")
  }
}

import Testing

@testable import PolkuSyntax

@Suite struct AmountTests {
  @Test(arguments: [
    // Rows 91–95 of the cases.
    ("1,5", "fi", "[1.5,1.5]"), ("1.5", "en", "[1.5,1.5]"), ("1,000", "en", "[1000.0,1000.0]"),
    ("4 000", "en", "[4000.0,4000.0]"), ("4\u{A0}000", "fi", "[4000.0,4000.0]"),
    ("4\u{202F}000", "sv", "[4000.0,4000.0]"), ("4\u{2009}000 000", "fi", "[4000000.0,4000000.0]"),
    ("16k €", "en", "[16000.0,16000.0]EUR"), ("1,1 milj. €", "fi", "[1100000.0,1100000.0]EUR"),
    ("€16,000", "en", "[16000.0,16000.0]EUR"), ("5%", "en", "[5.0,5.0]%"), ("5 %", "sv", "[5.0,5.0]%"),
    ("2-3", "en", "[2.0,3.0]"), ("2–3", "en", "[2.0,3.0]"), ("2 - 3", "en", "[2.0,3.0]"), ("2…3", "en", "[2.0,3.0]"),
    ("2..3", "en", "[2.0,3.0]"), ("2...3", "en", "[2.0,3.0]"), ("-100..100", "en", "[-100.0,100.0]"),
    ("−1", "en", "[-1.0,-1.0]"), ("–1", "en", "[-1.0,-1.0]"), ("½", "en", "[0.5,0.5]"), ("2½", "sv", "[2.5,2.5]"),
    ("-2–-1", "en", "[-2.0,-1.0]"), ("+1", "en", "[1.0,1.0]"), ("5..2", "en", "[5.0,2.0]"),
    // Row 100.
    ("at least 1", "en", "[1.0,]"), ("over 100", "en", "(100.0,]"), ("yli 100", "fi", "(100.0,]"),
    ("högst 3", "sv", "[,3.0]"), ("noin 3", "fi", "~[3.0,3.0]"), ("n. 3", "fi", "~[3.0,3.0]"),
    ("cirka 3", "sv", "~[3.0,3.0]"), (">= 1", "en", "[1.0,]"), ("≤3", "en", "[,3.0]"), ("> 5 %", "en", "(5.0,]%"),
    ("under 0", "en", "[,0.0)"), ("max 3", "fi", "[,3.0]"), ("min 3", "en", "[3.0,]"), ("~300", "en", "~[300.0,300.0]"),
    ("50+", "en", "[50.0,]"), ("3 or more", "en", "[3.0,]"), ("at most 5–10", "en", "[,10.0]"),
    ("vähemmän kuin 5", "fi", "[,5.0)"),
    // Money, parts, and what the author counts.
    ("16 k€", "en", "[16000.0,16000.0]EUR"), ("2 M€", "fi", "[2000000.0,2000000.0]EUR"),
    ("$5–10", "en", "[5.0,10.0]USD"), ("£3", "en", "[3.0,3.0]GBP"), ("500 kr", "sv", "[500.0,500.0]SEK"),
    ("1–2 k€", "en", "[1000.0,2000.0]EUR"), ("500–2k", "en", "[500.0,2000.0]"), ("5-10 %", "en", "[5.0,10.0]%"),
    ("3 of 5", "en", "[3.0,3.0] of 5.0"), ("3/5", "fi", "[3.0,3.0] of 5.0"), ("3 av 5", "sv", "[3.0,3.0] of 5.0"),
    ("40 new leads", "en", "[40.0,40.0]other"), ("24 h", "en", "[24.0,24.0]hour"), ("0,500", "fi", "[0.5,0.5]"),
    ("1.234,5", "fi", "[1234.5,1234.5]"), ("1,234,567", "en", "[1234567.0,1234567.0]"), ("two", "en", "[2.0,2.0]"),
    ("1 234,5", "fi", "[1234.5,1234.5]"), ("12345.678", "en", "[12345.678,12345.678]"),
  ])
  func reads(_ text: String, _ code: String, _ short: String) {
    #expect(amount(text, language(code)).value?.short == short)
  }

  @Test(arguments: [
    ("1.000", "en", ["1000", "1"]), ("1.000", "fi", ["1000", "1"]), ("1,000", "sv", ["1000", "1"]),
    ("1.500 €", "fi", ["1500 €", "1,5 €"]), ("1.234", "en", ["1234", "1.2340"]),
    ("1.000–2.000", "fi", ["1000–2000", "1–2"]),
  ])
  func asksAbout(_ text: String, _ code: String, _ readings: [String]) {
    #expect(amount(text, language(code)) == .ambiguous(readings))
    for written in readings {
      if case .value = amount(written, language(code)) { continue }
      Issue.record("\(written) is not read")
    }
  }

  @Test(arguments: [
    "71 -1", "m", "5 m", "1.2.3", "1,23,456", "many", "", "?", "3 4", "at least over 3", "--3", "5 € 3", "1..2..3",
    "whenever Pekka remembers",
  ])
  func unreadable(_ text: String) {
    #expect(amount(text) == .unreadable)
  }

  @Test(arguments: [("soon", "en"), ("säännöllisesti", "fi"), ("då och då", "sv"), ("often, they say", "en")])
  func vague(_ text: String, _ code: String) {
    #expect(amount(text, language(code)) == .vague)
  }

  @Test func remark() {
    let text = "~300 (an estimate)"
    guard case .value(let value, let remark) = amount(text) else {
      Issue.record("not read")
      return
    }
    #expect(value.short == "~[300.0,300.0]")
    #expect(part(text, remark) == "an estimate")
  }

  @Test func manyDigitsAndWordsAreHarmless() {
    #expect(amount(String(repeating: "9", count: 5000)) == .unreadable)
    #expect(amount("3 " + String(repeating: "word ", count: 5000)) == .unreadable)
    #expect(amount("3 " + String(repeating: "x", count: 100_000)).value?.low == 3)
  }

  @Test(arguments: Language.all.map(\.code))
  func noWordHasTwoMeaningsThatExcludeEachOther(_ code: String) {
    #expect(language(code).quantities.collisions == [])
  }
}

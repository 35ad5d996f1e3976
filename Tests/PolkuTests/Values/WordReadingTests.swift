import Testing

@testable import PolkuSyntax

@Suite struct WordReadingTests {
  @Test func everyWordOfEverySetIsReadInItsLanguage() {
    for language in Language.all {
      for row in ValueTable.rows {
        for text in language.words(row.word) where !Folding.key(text).isEmpty {
          #expect(word(text, row.set, language) == .value(row.word, remark: nil), "\(language.code) \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("hihg", ValueSet.level, "en", ValueWord.levelHigh, "high"), ("publishd", .status, "en", .published, "published"),
    ("suuri", .level, "en", .levelHigh, "high"), ("high", .level, "fi", .levelHigh, "suuri"),
    ("custommer", .from, "en", .sideCustomer, "customer"), ("passivinen", .stance, "fi", .stancePassive, "passiivinen"),
    ("tietoisus", .phase, "fi", .awareness, "tietoisuus"),
  ])
  func meant(_ text: String, _ set: ValueSet, _ code: String, _ value: ValueWord, _ written: String) {
    #expect(word(text, set, language(code)) == .meant(value, text: written))
  }

  @Test func whoBegins() {
    #expect(word("both", .from) == .value(.fromBoth, remark: nil))
    #expect(word("customer", .from) == .value(.sideCustomer, remark: nil))
    #expect(word("both", .side) == .unreadable)
  }

  @Test(arguments: [("low, they say", "they say"), ("low because nobody asked", "nobody asked"), ("low (so far)", nil)])
  func remark(_ text: String, _ remark: String?) {
    guard case .value(.levelLow, let range) = word(text, .level) else {
      Issue.record("not read")
      return
    }
    if let remark { #expect(part(text, range) == remark) }
  }

  @Test func vagueAndUnreadable() {
    #expect(word("later", .status) == .vague)
    #expect(word("enormous", .level) == .unreadable)
    #expect(word("", .level) == .unreadable)
    #expect(word("3", .level) == .unreadable)
    #expect(word(String(repeating: "high", count: 50_000), .level) == .unreadable)
  }

  @Test(arguments: [
    ("awareness high, consideration low", "en", ["awareness=high", "consideration=low"]),
    // Row 107.
    (
      "awareness none because not in the room, decision high", "en",
      ["awareness=none because not in the room", "decision=high"]
    ),
    ("awareness none, because not there, decision high", "en", ["awareness=none because not there", "decision=high"]),
    ("high", "en", ["=high"]), ("trial stage: medium", "en", ["trial stage=medium"]),
    ("decision ?", "en", ["decision=?"]),
    ("harkinta ei lainkaan, päätös suuri", "fi", ["harkinta=none", "päätös=high"]),
    ("harkinta jonkin verran", "fi", ["harkinta=low"]), ("beslut stort?", "sv", ["beslut=high / unsure"]),
    ("awareness enormous", "en", ["=unreadable"]), ("awareness hihg", "en", ["awareness=high meant"]),
  ])
  func levels(_ text: String, _ code: String, _ expected: [String]) {
    let levels = reading(text, language(code)) { $0.levels($1, $2) }
    let items = levels.items.map { item in
      let name = part(text, item.name) ?? ""
      let level =
        switch item.level {
        case .value(let level, _): level.id
        case .meant(let level, _): level.id + " meant"
        default: item.isUnknown ? "?" : "unreadable"
        }
      return name + "=" + level + (item.because.map { " because " + (part(text, $0) ?? "") } ?? "")
        + (item.unsure ? " / unsure" : "")
    }
    #expect(items == expected)
  }

  @Test func phasesOfLevels() {
    let levels = reading("awareness high, trial low, …") { $0.levels($1, $2) }
    #expect(levels.items.map(\.phase) == [.awareness, nil])
    #expect(levels.isOpen)
  }

  // Row 108.
  @Test(arguments: [
    ("+1", "en", ["=1.0"]), ("Nora -1, Ben 0", "en", ["Nora=-1.0", "Ben=0.0"]),
    ("Seppo 71 -1", "fi", ["Seppo 71=-1.0"]),
    ("Nora −1?", "en", ["Nora=-1.0 / unsure"]), ("Nora ?, Ben 0", "en", ["Nora=?", "Ben=0.0"]), ("+3", "en", ["=3.0"]),
    ("Nora: +1", "en", ["Nora=1.0"]), ("Nora happy", "en", ["=unreadable"]), ("2 days", "en", ["=unreadable"]),
    ("Nora 1,5", "fi", ["Nora=1.5"]),
  ])
  func feelings(_ text: String, _ code: String, _ expected: [String]) {
    let values = reading(text, language(code)) { $0.feeling($1, $2) }
    #expect(describe(text, values) == expected)
  }

  @Test(arguments: [
    ("low 0–6, high 9–10", ["low=0.0..6.0", "high=9.0..10.0"]), ("stages 2", ["stages=2.0"]),
    ("longest silence 3 months", ["longest silence=3.0"]), ("stages over 2", ["stages=2.0.."]),
    ("stages", ["=unreadable"]),
    ("7", ["=unreadable"]),
  ])
  func namesAndValues(_ text: String, _ expected: [String]) {
    let values = reading(text) { $0.namesAndValues($1, $2) }
    #expect(describe(text, values) == expected)
  }

  // Row 110.
  @Test(arguments: [
    ("sales after 24 h", "en", "sales", "24 h"), ("myynti 24 tunnin kuluttua", "fi", "myynti", "24 tunnin"),
    ("myynti, tuki viive 2 päivää", "fi", "myynti, tuki", "2 päivää"),
    ("ansvarig efter en vecka", "sv", "ansvarig", "en vecka"),
    ("after sales after 2 days", "en", "after sales", "2 days"), ("sales after ?", "en", "sales", "?"),
    ("after sales", "en", "after sales", nil), ("sales", "en", "sales", nil), ("after 24 h", "en", "", "24 h"),
    ("sales after lunch", "en", "sales after lunch", nil), ("sales after soon", "en", "sales", "soon"),
  ])
  func escalations(_ text: String, _ code: String, _ names: String, _ wait: String?) {
    let parts = reading(text, language(code)) { $0.escalation($1, $2) }
    #expect(part(text, parts.names) == names)
    #expect(part(text, parts.wait) == wait)
    #expect(parts.waitIsUnknown == (wait == "?"))
  }

  @Test func theDeclaredNameDecides() {
    let text = "Plan 2 - 3"
    let tail = reading(text) { $0.namesAndValues($1, $2) }
    #expect(describe(text, tail) == ["Plan=2.0..3.0"])
    let known = reading(text) { $0.namesAndValues($1, $2) { part(text, $0) == "Plan 2 -" } }
    #expect(describe(text, known) == ["Plan 2 -=3.0"])
  }

  private func describe(_ text: String, _ values: NamedValues) -> [String] {
    values.items.map { item in
      let name = (part(text, item.name) ?? "") + "="
      guard let amount = item.value.value else { return name + (item.isUnknown ? "?" : "unreadable") }
      let low = amount.low.map { "\($0)" } ?? ""
      let high = amount.high.map { "\($0)" } ?? ""
      return name + (low == high ? low : low + ".." + high) + (item.unsure ? " / unsure" : "")
    }
  }
}

import Testing

@testable import PolkuSyntax

@Suite struct ValueWriterTests {
  @Test(arguments: [
    ("2 days", ValueType.duration, "en", "fi", "2 päivää"), ("1 day", .duration, "en", "fi", "1 päivä"),
    ("24 h", .duration, "en", "sv", "24 h"), ("3 wk", .duration, "en", "fi", "3 vko"),
    ("1 v", .duration, "fi", "en", "1 yr"),
    ("1 v", .duration, "sv", "en", "1 wk"), ("2–3 päivää", .duration, "fi", "en", "2–3 days"),
    ("within 24 hours", .duration, "en", "fi", "24 tunnin sisällä"),
    ("24 tunnin sisällä", .duration, "fi", "sv", "inom 24 timmar"),
    ("half a year", .duration, "en", "fi", "puoli vuotta"),
    ("about 1.5 months", .duration, "en", "fi", "noin 1,5 kuukautta"),
    ("a fortnight", .duration, "en", "sv", "2 veckor"),
    ("soon", .duration, "en", "fi", "pian"), ("next day", .duration, "en", "sv", "nästa dag"),
    ("5 min, but sometimes next day", .duration, "en", "fi", "5 min, but sometimes next day"),
    ("2 working days?", .duration, "en", "fi", "2 arkipäivää?"), ("over 4,000 €", .quantity, "en", "fi", "yli 4 000 €"),
    ("1,1 milj. €", .quantity, "fi", "en", "1.1 mn €"), ("40 leads", .quantity, "en", "fi", "40 leads"),
    ("3 of 5", .quantity, "en", "sv", "3 av 5"), ("weekly", .rate, "en", "fi", "viikoittain"),
    ("every 2 weeks", .rate, "en", "fi", "2 viikon välein"), ("every other week", .rate, "en", "fi", "2 viikon välein"),
    ("kerran kuussa", .rate, "fi", "en", "once per month"),
    ("max once a week", .rate, "en", "fi", "enintään kerran viikossa"),
    ("3 times a week", .rate, "en", "sv", "3 gånger per vecka"), ("joka päivä", .rate, "fi", "sv", "varje dag"),
    ("puolen vuoden välein", .rate, "fi", "en", "every half a year"), (">= 3 weeks", .rate, "en", "fi", ">= 3 viikkoa"),
    ("30 leads per week", .rate, "en", "fi", "30 leads / viikko"),
    ("10 h per week", .capacity, "en", "fi", "10 h viikossa"),
    ("10 h i veckan", .capacity, "sv", "en", "10 h per week"),
    ("1,5 päivää viikossa", .capacity, "fi", "sv", "1,5 dagar per vecka"),
    ("about 10 h a week?", .capacity, "en", "fi", "noin 10 h viikossa?"),
    ("10 h care work per week", .capacity, "en", "sv", "10 h care work per vecka"),
    ("20..30 h per 2 weeks", .capacity, "en", "fi", "20..30 h / 2 viikkoa"),
    ("every 2 weeks", .capacity, "en", "sv", "1 per 2 veckor"),
    ("15 leads a year", .capacity, "en", "fi", "15 leads / vuosi"), ("weekly", .capacity, "en", "sv", "veckovis"),
    ("often", .capacity, "en", "fi", "usein"), ("vko 36/2026", .date, "fi", "en", "week 36/2026"),
    ("September 2026", .date, "en", "fi", "syyskuu 2026"), ("1 September 2026", .date, "en", "fi", "2026-09-01"),
    ("1.9.2026", .date, "fi", "en", "1.9.2026"), ("autumn 2025", .date, "en", "sv", "hösten 2025"),
    ("high", .oneOf(.level), "en", "fi", "suuri"), ("customer", .oneOf(.from), "en", "sv", "kund"),
    ("none because too small", .rate, "en", "fi", "ei koska too small"), ("none", .rate, "en", "sv", "ingen"),
    (
      "awareness none because not there, trial high", .levels, "en", "fi", "tietoisuus ei koska not there, trial suuri"
    ),
    ("Nora +0.5, Ben about -1", .feeling, "en", "fi", "Nora +0,5, Ben noin -1"), ("?", .rate, "en", "fi", "?"),
    ("whenever Pekka remembers", .rate, "en", "fi", "whenever Pekka remembers"), ("2026", .text, "en", "fi", "2026"),
    ("1.000", .quantity, "fi", "en", "1.000"), ("sales after 24 h", .escalation, "en", "fi", "sales 24 h kuluttua"),
    ("manager after 2 days", .escalation, "en", "fi", "manager 2 päivän kuluttua"),
    ("myynti 2 päivän kuluttua", .escalation, "fi", "sv", "myynti efter 2 dagar"),
    ("sales after ?", .escalation, "en", "fi", "sales viive ?"), ("sales", .escalation, "en", "fi", "sales"),
  ])
  func writes(_ text: String, _ type: ValueType, _ from: String, _ to: String, _ expected: String) {
    #expect(write(text, type, language(from), language(to)) == expected)
  }

  @Test func aWaitHasItsOwnForm() {
    let bytes = Array("2 days".utf8)
    let writer = ValueWriter(from: .english, to: .finnish)
    #expect(writer.write(bytes.span, 0..<bytes.count, .duration, position: .wait) == "2 päivän")
  }

  @Test func aDeclaredNameStays() {
    let bytes = Array("awareness high".utf8)
    let writer = ValueWriter(from: .english, to: .finnish)
    #expect(writer.write(bytes.span, 0..<bytes.count, .levels) { _ in "awareness" } == "awareness suuri")
  }

  /// What is written is read in its language as the text was in its own.
  @Test(arguments: Language.all.map(\.code), Language.all.map(\.code))
  func keepsTheReading(_ from: String, _ to: String) {
    let numbers = ["1", "2", "12", "2..3", "2 – 3", "½", half(from), "4 000", "~3", ">= 2", "<5", "-100..100"]
    let words = [.boundAtLeast, .boundAtMost, .boundAbout].flatMap { language(from).words($0) }
    let amounts = numbers + words.map { $0 + " 3" }
    for number in amounts {
      for unit in ["", " %", " €", " leads", "k €"] {
        check(number + unit, .quantity, from, to) { amount($0, $1).comparable }
      }
    }
    for named in NamedUnit.all {
      for (_, form) in UnitForms.ids where form != .adverb && form != .per {
        guard let unit = language(from).quantities.form(named, form), form != .one || named.scale == 1 else { continue }
        if form != .wait {
          check("2 " + unit + " / " + unit, .capacity, from, to) { capacity($0, $1).comparable }
        }
        for number in amounts {
          // No time is less than none.
          if !number.hasPrefix("-") {
            check(number + " " + unit, .duration, from, to) { timeSpan($0, $1).comparable }
          }
          check(number + " " + unit, .rate, from, to) { rate($0, $1).comparable }
        }
      }
    }
    for text in Self.rates[from] ?? [] { check(text, .rate, from, to) { rate($0, $1).comparable } }
    for text in Self.dates[from] ?? [] { check(text, .date, from, to) { date($0, $1).comparable } }
    for row in ValueTable.rows {
      for text in language(from).words(row.word) {
        check(text, .oneOf(row.set), from, to) { word($0, row.set, $1).comparable }
        switch row.set {
        case .vague, .time: check(text, .duration, from, to) { timeSpan($0, $1).comparable }
        case .level: check("Maija \(text), x \(text)", .levels, from, to) { levels($0, $1) }
        case .phase: check("\(text) \(language(from).words(.levelHigh)[0])", .levels, from, to) { levels($0, $1) }
        default: break
        }
      }
    }
  }

  private static let rates = [
    "en": [
      "weekly", "every week", "once a week", "twice a year", "3 times a month", "3 per 2 weeks", "every 2-3 weeks",
      "at least every 2 weeks", "at most monthly", "about every month", "every half year", "every third day",
      "30 leads/day",
      "once every 2 weeks", "every quarter", "every >= 3 weeks", "max once a week", "under 3 times a week",
      "fortnightly",
      "every 1.5 h", "5 working days", "3 times weekly", "every fortnight",
    ],
    "fi": [
      "viikoittain", "joka viikko", "kerran viikossa", "2 kertaa vuodessa", "2 viikon välein", "puolen vuoden välein",
      "joka toinen viikko", "kerran kahdessa viikossa", "3 / vko", "enintään kerran kuussa", "noin 2 viikon välein",
      "yli 3 kertaa kuussa", "puolivuosittain", "1,5 tunnin välein",
    ],
    "sv": [
      "dagligen", "varje vecka", "en gång i veckan", "3 gånger om året", "varannan vecka", "var tredje månad",
      "vart halvår",
      "3 per vecka", "högst en gång om året", "var 14:e dag", "minst varannan vecka",
    ],
  ]

  private static let dates = [
    "en": [
      "2026", "2026-W36", "Q3 2026", "1.9.2026", "September 2026", "1 Sep 2026", "autumn 2025", "9/2026", "about 2025",
    ],
    "fi": ["vko 36/2026", "syyskuussa 2026", "1. syyskuuta 2026", "syksyllä 2025", "noin 2025", "alkuvuosi 2026"],
    "sv": ["v 36 2026", "hösten 2025", "cirka 2025", "maj 2026"],
  ]

  private func half(_ code: String) -> String { code == "en" ? "0.5" : "0,5" }

  private func write(_ text: String, _ type: ValueType, _ from: Language, _ to: Language) -> String {
    let bytes = Array(text.utf8)
    return ValueWriter(from: from, to: to).write(bytes.span, 0..<bytes.count, type)
  }

  private func levels(_ text: String, _ language: Language) -> String {
    reading(text, language) { $0.levels($1, $2) }.items.map { "\($0.phase?.id ?? "") \($0.level)" }.joined(
      separator: ", ")
  }

  private func check<Read: Equatable>(
    _ text: String, _ type: ValueType, _ from: String, _ to: String, _ read: (String, Language) -> Read
  ) {
    let written = write(text, type, language(from), language(to))
    let before = read(text, language(from))
    let after = read(written, language(to))
    if type != .levels, "\(type)".hasPrefix("oneOf") == false {
      #expect("\(before)" != "unreadable", "\(from) «\(text)»")
    }
    #expect(before == after, "\(from) «\(text)» → \(to) «\(written)»")
  }
}

extension ValueReading {
  /// The reading without places in the text, which differ between languages.
  var comparable: String {
    switch self {
    case .value(let amount as Amount, _): amount.short
    case .value(let capacity as Capacity, _): capacity.short
    case .value(let value, _): "\(value)"
    case .meant: "meant"
    default: "\(self)"
    }
  }
}

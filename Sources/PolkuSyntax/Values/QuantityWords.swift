/// The words of quantities, durations, rates and dates of one language, found by their keys.
///
/// The sections of a table: `[units]` (forms of each unit), `[numbers]` (number words and what
/// stands around numbers), `[ordinals]`, `[rates]`, `[rate patterns]` (how rates are written),
/// `[money]`, `[months]` and `[dates]`. The bounds come from `[values]`.
struct QuantityWords: Sendable {
  /// What a first word leads to: its own meaning, and how many words the longest phrase with it has.
  struct Entry: Sendable {
    var word = QuantityWord()
    var longest = 1
  }

  private var numbers = WordTable<Int>()
  private(set) var entries: [Entry] = []

  /// Words that two meanings claim and that cannot have both; empty in a sound table.
  private(set) var collisions: [String] = []

  /// The mark between the whole and the parts: a comma or a point.
  let decimal: UInt8
  /// The mark between thousands, where it is one that is also read: a comma, a point or a blank.
  let thousands: UInt8

  private let forms: [String: [String]]
  private let texts: [String: [String]]

  init(_ table: TableText) {
    func words(_ section: String, _ id: String) -> [String] {
      table.entry(section, id)?.words ?? []
    }
    decimal = words("numbers", "decimal").first == "comma" ? UInt8(ascii: ",") : UInt8(ascii: ".")
    switch words("numbers", "thousands").first {
    case "comma": thousands = UInt8(ascii: ",")
    case "point": thousands = UInt8(ascii: ".")
    default: thousands = UInt8(ascii: " ")
    }
    var forms: [String: [String]] = [:]
    for entry in table.sections["units"] ?? [] { forms[entry.id] = entry.words }
    self.forms = forms
    var texts: [String: [String]] = [:]
    for section in ["numbers", "ordinals", "rates", "rate patterns", "money", "months", "dates"] {
      for entry in table.sections[section] ?? [] { texts["\(section) / \(entry.id)"] = entry.words }
    }
    self.texts = texts
    readUnits()
    readNumbers(table)
    readRates()
    readDates()
    readBounds(table)
  }

  /// The number of the entry of a first word, or nil for a word without meaning here.
  func number(of key: Span<UInt8>) -> Int? {
    // Words are put in as their entries are made, so that both have one number.
    numbers.number(of: key)
  }

  /// The form of a unit as it is written, or nil where the language has none.
  func form(_ unit: NamedUnit, _ form: UnitForms) -> String? {
    let id = UnitForms.ids.first { $0.form == form }?.id ?? ""
    return forms["\(unit.id) / \(id)"]?.first
  }

  /// The written word of an entry, or nil where the language has none.
  func text(_ section: String, _ id: String) -> String? { texts["\(section) / \(id)"]?.first }

  /// The words of an entry, the written one first.
  func words(_ section: String, _ id: String) -> [String] { texts["\(section) / \(id)"] ?? [] }
}

// MARK: - Reading the sections

extension QuantityWords {
  private mutating func readUnits() {
    for unit in NamedUnit.all {
      for (id, form) in UnitForms.ids {
        for word in forms["\(unit.id) / \(id)"] ?? [] {
          insert(word, QuantityWord(roles: .unit, unit: unit.unit, scale: unit.scale, forms: form))
        }
      }
    }
  }

  private mutating func readNumbers(_ table: TableText) {
    for entry in table.sections["numbers"] ?? [] {
      guard let number = Double(entry.id) else { continue }
      for word in entry.words {
        insert(word, QuantityWord(roles: number >= 1000 ? .multiplier : .number, number: number))
      }
    }
    for entry in table.sections["ordinals"] ?? [] {
      for word in entry.words {
        if let number = Double(entry.id) {
          insert(word, QuantityWord(roles: .ordinal, number: number))
        } else {
          insert(word, QuantityWord(roles: .ordinalSuffix))
        }
      }
    }
    for (id, role) in [("of", .of), ("to", .to), ("percent", .percent), ("from", .from)]
      as [(String, QuantityWord.Roles)]
    {
      for word in words("numbers", id) { insert(word, QuantityWord(roles: role)) }
    }
    for currency in Currency.allCases {
      for word in words("money", currency.rawValue) {
        insert(word, QuantityWord(roles: .currency, currency: currency))
      }
    }
  }

  private mutating func readRates() {
    let roles: [(String, QuantityWord.Roles)] = [
      ("times", .times), ("per", .per), ("every", .every), ("every other", .everyOther), ("apart", .apart),
      ("within before", .withinBefore), ("within after", .withinAfter),
    ]
    for (id, role) in roles {
      for word in words("rates", id) { insert(word, QuantityWord(roles: role)) }
    }
    for (id, number) in [("once", 1.0), ("twice", 2.0)] {
      for word in words("rates", id) { insert(word, QuantityWord(roles: .timesCount, number: number)) }
    }
  }

  private mutating func readDates() {
    for month in 1...12 {
      for word in words("months", "\(month)") { insert(word, QuantityWord(roles: .month, month: month)) }
    }
    for word in words("dates", "week") { insert(word, QuantityWord(roles: .week)) }
    for word in words("dates", "quarter") { insert(word, QuantityWord(roles: .quarter)) }
    for id in Self.seasons {
      for word in words("dates", id) { insert(word, QuantityWord(roles: .season)) }
    }
  }

  /// The ids of words that make a date vague.
  static let seasons = ["spring", "summer", "autumn", "winter", "early", "late", "middle"]

  private mutating func readBounds(_ table: TableText) {
    let strict: [(String, QuantityWord.Bound)] = [("over", .over), ("under", .under)]
    for (id, bound) in strict {
      for word in words("numbers", id) { insert(word, QuantityWord(roles: .bound, bound: bound)) }
    }
    for (id, bound) in [("or more", .atLeast), ("or less", .atMost)] as [(String, QuantityWord.Bound)] {
      for word in words("numbers", id) { insert(word, QuantityWord(roles: .boundBehind, bound: bound)) }
    }
    for (id, bound) in [("at least", .atLeast), ("at most", .atMost), ("about", .about)]
      as [(String, QuantityWord.Bound)]
    {
      let words = table.entry("values", "bound / \(id)")?.words ?? []
      for word in words where !isStrict(word) { insert(word, QuantityWord(roles: .bound, bound: bound)) }
    }
  }

  private func isStrict(_ word: String) -> Bool {
    let key = Folding.key(word)
    return numbers.meanings(of: key.span).contains { number in
      let known = entries[number].word
      return known.roles.contains(.bound) && (known.bound == .over || known.bound == .under)
    }
  }

  private mutating func insert(_ text: String, _ word: QuantityWord) {
    let parts = text.split(separator: " ").map(String.init)
    guard let first = parts.first, !Folding.key(first).isEmpty else { return }
    let leading = entry(of: first)
    entries[leading].longest = max(entries[leading].longest, parts.count)
    let whole = entry(of: text)
    let before = entries[whole].word
    entries[whole].word.formUnion(word)
    if !before.holds(in: entries[whole].word) { collisions.append(text) }
  }

  private mutating func entry(of word: String) -> Int {
    if let known = numbers.meanings(of: Folding.key(word).span).first { return known }
    numbers.insert(word, entries.count)
    entries.append(Entry())
    return entries.count - 1
  }
}

extension QuantityWord {
  /// Whether a meaning is still there in what the word means after another was taken in.
  fileprivate func holds(in other: QuantityWord) -> Bool {
    var again = other
    again.formUnion(self)
    return again == other
  }
}

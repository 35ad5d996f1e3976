import PolkuModel
import PolkuSyntax

/// An element of a list of texts.
struct TextItem {
  /// As the author wrote it.
  let text: String
  /// Its letters and digits, by which elements are compared.
  let key: [UInt8]
  /// Where it stands.
  let location: Location
}

// Values as numbers and words; nil where a value is missing, open, vague or unreadable: those are never compared.
extension CheckContext {
  /// The first stated fact of a field, or nil where it is missing, `?`, `none` or empty.
  func stated(_ id: DeclarationID, _ field: Field, view: View = .stated) -> Fact? {
    guard let first = model.factNumber(id, field, view: view) else { return nil }
    for i in first..<model.declarations[Int(id)].facts.upperBound
    where model.facts[i].field == field && model.facts[i].view == view && model.facts[i].state == .stated {
      return model.facts[i]
    }
    return nil
  }

  /// A quantity, such as `form fields: 5`.
  func amount(_ fact: Fact) -> Amount? { read(fact) { $0.amount($1, fact.value.offsets).value } }

  /// A length of time, such as `answers within: 24 h`.
  func time(_ fact: Fact) -> TimeSpan? { read(fact) { $0.timeSpan($1, fact.value.offsets).value } }

  /// How often, such as `every: 2 weeks`.
  func rate(_ fact: Fact) -> Rate? { read(fact) { $0.rate($1, fact.value.offsets).value } }

  /// How much fits in, such as `capacity: 10 h per week`.
  func capacity(_ fact: Fact) -> Capacity? { read(fact) { $0.capacity($1, fact.value.offsets).value } }

  /// A date, such as `date: 2026-03`.
  func date(_ fact: Fact) -> CalendarDate? {
    let year = today?.year
    return read(fact) { $0.date($1, fact.value.offsets, year: year).value }
  }

  /// How long an arrow waits, or nil where it does not say, or not in numbers.
  func wait(_ arrow: Arrow) -> TimeSpan? {
    guard arrow.hasWait else { return nil }
    return reading(arrow.file) { $0.timeSpan($1, arrow.wait.offsets).value }
  }

  /// Whether a field says yes.
  func isYes(_ id: DeclarationID, _ field: Field) -> Bool { word(id, field, .yesNo) == .yes }

  /// Whether a field says no.
  func isNo(_ id: DeclarationID, _ field: Field) -> Bool { word(id, field, .yesNo) == .no }

  /// Whether a field is decided to be none, with or without a reason.
  func isNone(_ id: DeclarationID, _ field: Field) -> Bool {
    model.facts(id, field).contains { $0.state == .none }
  }

  /// The elements of a field that lists texts, all its lines together.
  func items(_ id: DeclarationID, _ field: Field) -> [TextItem] {
    model.facts(id, field).filter { $0.state == .stated }.flatMap { fact in
      let tree = model.files[Int(fact.file)].tree
      let parts = ValueReader.split(
        tree.source.bytes.span, fact.value.offsets, keepsDecimals: true, freeText: true)
      return parts.items.map { item in
        let text = tree.source.text(item.range)
        return TextItem(
          text: text, key: Folding.key(text), location: Location(file: Int(fact.file), range: ByteRange(item.range)))
      }
    }
  }

  /// The key of a text that a field states whole, by which texts are compared.
  func key(_ fact: Fact) -> [UInt8] { Folding.key(model.text(fact.file, fact.value)) }

  private func read<Value>(_ fact: Fact, _ value: (inout ValueReader, Span<UInt8>) -> Value?) -> Value? {
    guard fact.state == .stated else { return nil }
    return reading(fact.file, value)
  }
}

extension TimeSpan {
  /// The shortest time in minutes; nil for working days, which do not compare, and where it is open.
  var leastMinutes: Double? { minutes?.low }
  /// The longest time in minutes; nil for working days and where it is open; a bare lower bound has none.
  var mostMinutes: Double? { minutes?.high }
}

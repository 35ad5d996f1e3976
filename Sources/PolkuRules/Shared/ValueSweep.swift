import PolkuModel
import PolkuSyntax

/// Reads every value of a model once, for the rules about values.
struct ValueSweep {
  private(set) var reports: [ValueReport] = []
  let model: Model
  private let year: Int?
  /// The type of each field in each kind, looked up once; nil where the value is not read here.
  private let types: [ValueType?]
  /// Whether each field in each kind may be said once only.
  private let isSingle: [Bool]
  /// The values of the file at hand that were in order.
  private var inOrder = ValuesInOrder()
  /// The names in feelings and in levels of influence, which the model does not bind.
  var feelers: ValueNames
  var stages: ValueNames

  init(_ model: Model, year: Int?) {
    self.model = model
    self.year = year
    feelers = ValueNames(model, Self.feelers)
    stages = ValueNames(model, [.stage])
    var types: [ValueType?] = []
    var isSingle: [Bool] = []
    for kind in Kind.allCases {
      for field in Field.allCases {
        let type = field.type(in: kind)
        types.append(type.flatMap { $0.isRead ? $0 : nil })
        isSingle.append(type.map { !$0.addsUp } ?? false)
      }
    }
    self.types = types
    self.isSingle = isSingle
    sweep()
    sweepWaits()
  }

  private mutating func sweep() {
    var file: Int32 = -1
    var text: [UInt8] = []
    var reader = ValueReader(.english)
    for declaration in model.declarations where declaration.firstFact < declaration.endFact {
      if declaration.file != file {
        file = declaration.file
        text = model.files[Int(file)].tree.source.bytes
        reader = ValueReader(model.files[Int(file)].tree.language)
        inOrder = ValuesInOrder()
      }
      read(declaration, text.span, &reader)
    }
  }

  private mutating func read(_ declaration: Declaration, _ text: Span<UInt8>, _ reader: inout ValueReader) {
    let row = Int(declaration.kind.rawValue) * Field.allCases.count
    var seen: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for i in declaration.facts {
      let fact = model.facts[i]
      let field = Int(fact.field.rawValue)
      let type = types[row + field]
      switch fact.state {
      case .stated:
        if let type { readOnce(i, row + field, type, text, &reader) }
        if fact.isOpen || fact.isUnsure && type?.isNamedList == true {
          add(Int32(i), whole(fact, text), .open)
        } else if fact.isUnsure {
          add(i, .unsure)
        }
      // A field whose colon was forgotten counts as unknown; the missing colon is reported already.
      case .unknown: if !model.lacksColon(fact) { add(i, .unknown) }
      case .absent: add(i, .absent)
      // `recorded: no` is an answer, not a blank: nothing records it.
      case .none: if fact.value.isEmpty, type?.hasNone != true, fact.field != .recorded { add(i, .noReason) }
      }
      guard fact.view == .stated, isSingle[row + field] else { continue }
      if mark(field, &seen) { compareWithFirst(i, declaration, type, text, &reader) }
    }
    if declaration.kind == .stage { compareTimes(declaration, text, &reader) }
  }

  /// Remembers a field; returns whether it was said before.
  private func mark(_ field: Int, _ seen: inout (UInt64, UInt64, UInt64)) -> Bool {
    let bit: UInt64 = 1 << UInt64(field & 63)
    switch field >> 6 {
    case 0:
      defer { seen.0 |= bit }
      return seen.0 & bit != 0
    case 1:
      defer { seen.1 |= bit }
      return seen.1 & bit != 0
    default:
      defer { seen.2 |= bit }
      return seen.2 & bit != 0
    }
  }

  private mutating func add(_ fact: Int, _ what: ValueReport.What) {
    reports.append(ValueReport(fact: Int32(fact), location: model.location(model.facts[fact]), what: what))
  }

  mutating func add(_ fact: Int32, _ range: Range<Int>, _ what: ValueReport.What) {
    let file = Int(model.facts[Int(fact)].file)
    reports.append(ValueReport(fact: fact, location: Location(file: file, range: ByteRange(range)), what: what))
  }

  // MARK: - One value

  /// Reads a value unless the same one was read and nothing was to be said of it.
  private mutating func readOnce(
    _ i: Int, _ cell: Int, _ type: ValueType, _ text: Span<UInt8>, _ reader: inout ValueReader
  ) {
    let fact = model.facts[i]
    // A `?` or `…` stands behind the value, which then is not all that is read.
    if fact.isUnsure || fact.isOpen { return read(Int32(i), fact, type, text, &reader) }
    if inOrder.contains(text, fact.value.offsets, cell) { return }
    let before = reports.count
    read(Int32(i), fact, type, text, &reader)
    if reports.count == before { inOrder.insert(text, fact.value.offsets, cell) }
  }

  private mutating func read(
    _ i: Int32, _ fact: Fact, _ type: ValueType, _ text: Span<UInt8>, _ reader: inout ValueReader
  ) {
    let range = fact.value.offsets
    switch type {
    case .oneOf(let set): take(i, range, reader.word(text, range, of: set)) { _ in false }
    case .duration: take(i, range, reader.timeSpan(text, range)) { $0.runsBackwards }
    case .rate: take(i, range, reader.rate(text, range)) { $0.runsBackwards }
    case .capacity: take(i, range, reader.capacity(text, range)) { $0.rate.runsBackwards }
    case .date: take(i, range, reader.date(text, range, year: year)) { _ in false }
    case .quantity: take(i, range, reader.amount(text, range)) { $0.runsBackwards }
    case .feeling:
      let values = feeling(fact, text, whole(fact, text), &reader)
      take(i, fact, values, isFeeling: true)
      for item in values.items { if let name = item.name { checkFeeler(i, name, text, reader.language) } }
    case .namesAndValues: take(i, fact, reader.namesAndValues(text, whole(fact, text)), isFeeling: false)
    case .levels: readLevels(i, text, whole(fact, text), &reader)
    case .escalation:
      if let wait = reader.language.splitWait(text, range).wait { readWait(fact: i, text, wait, &reader) }
    default: break
    }
  }

  /// A list with the `?` behind its last element, which is the element's own.
  private func whole(_ fact: Fact, _ text: Span<UInt8>) -> Range<Int> {
    var end = Int(fact.value.end)
    guard fact.isUnsure else { return fact.value.offsets }
    while end < text.count, text[end] == 0x20 || text[end] == 0x3F { end += 1 }
    return Int(fact.value.start)..<end
  }

  private mutating func take<Value>(
    _ fact: Int32, _ range: Range<Int>, _ reading: ValueReading<Value>, runsBackwards: (Value) -> Bool
  ) {
    switch reading {
    case .value(let value, let remark):
      if runsBackwards(value) { add(fact, range, .backwards) }
      if let remark, model.facts[Int(fact)].field.isPromise { add(fact, range, .remark(remark)) }
    case .meant(_, let text): add(fact, range, .meant(text))
    case .ambiguous(let texts): add(fact, range, .ambiguous(texts))
    case .unreadable: add(fact, range, .unreadable)
    case .vague: add(fact, range, .vague)
    }
  }

  private mutating func take(_ i: Int32, _ fact: Fact, _ values: NamedValues, isFeeling: Bool) {
    var isOpen = values.isOpen
    for item in values.items {
      if item.isUnknown || item.unsure {
        isOpen = true
        if item.isUnknown { continue }
      }
      switch item.value {
      case .value(let amount, _):
        if amount.runsBackwards { add(i, item.valueRange, .backwards) }
        if isFeeling,
          (amount.low ?? 0) < -2 || (amount.high ?? 0) > 2 || (amount.low ?? 0) > 2 || (amount.high ?? 0) < -2
        {
          add(i, item.valueRange, .offScale)
        }
      case .meant(_, let text): add(i, item.valueRange, .meant(text))
      case .ambiguous(let texts): add(i, item.valueRange, .ambiguous(texts))
      case .unreadable: add(i, item.valueRange, .unreadable)
      case .vague: add(i, item.valueRange, .vague)
      }
    }
    if isOpen, !fact.isUnsure, !fact.isOpen { add(Int(i), .open) }
  }

  private mutating func readLevels(_ i: Int32, _ text: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader) {
    let levels = reader.levels(text, range)
    var isOpen = levels.isOpen
    for item in levels.items {
      if item.isUnknown || item.unsure { isOpen = true }
      checkStage(i, item, text, &reader)
      if item.isUnknown { continue }
      switch item.level {
      case .meant(_, let text): add(i, item.levelRange, .meant(text))
      case .ambiguous(let texts): add(i, item.levelRange, .ambiguous(texts))
      case .unreadable: add(i, item.levelRange, .unreadable)
      case .value, .vague: break
      }
    }
    let fact = model.facts[Int(i)]
    if isOpen, !fact.isUnsure, !fact.isOpen { add(Int(i), .open) }
  }

  // MARK: - Values against each other

  private mutating func compareWithFirst(
    _ i: Int, _ declaration: Declaration, _ type: ValueType?, _ text: Span<UInt8>, _ reader: inout ValueReader
  ) {
    let fact = model.facts[i]
    for k in declaration.facts where k < i {
      let first = model.facts[k]
      guard first.field == fact.field, first.view == .stated, first.state == .stated else { continue }
      guard fact.state == .stated else { return }
      if ValueComparison.differ(text, first.value.offsets, fact.value.offsets, type, &reader) {
        add(i, .twice(Int32(k)))
      }
      return
    }
  }

  /// A stage must not be expected to take longer than it may.
  private mutating func compareTimes(_ declaration: Declaration, _ text: Span<UInt8>, _ reader: inout ValueReader) {
    var takes: Int?
    var most: Int?
    for i in declaration.facts where model.facts[i].view == .stated && model.facts[i].state == .stated {
      if model.facts[i].field == .takes { takes = takes ?? i }
      if model.facts[i].field == .atMost { most = most ?? i }
    }
    guard let takes, let most, let expected = reader.timeSpan(text, model.facts[takes].value.offsets).value,
      let longest = reader.timeSpan(text, model.facts[most].value.offsets).value
    else { return }
    if expected.surelyExceeds(longest) { add(takes, .beyond(Int32(most))) }
  }
}

// MARK: - Waits

extension ValueSweep {
  private mutating func sweepWaits() {
    var file: Int32 = -1
    var text: [UInt8] = []
    var reader = ValueReader(.english)
    var last = ByteRange(0, 0)
    for i in model.arrows.indices where model.arrows[i].hasWait {
      let arrow = model.arrows[i]
      if arrow.file != file {
        file = arrow.file
        text = model.files[Int(file)].tree.source.bytes
        reader = ValueReader(model.files[Int(file)].tree.language)
        last = ByteRange(0, 0)
      }
      // `a -> b, c after 2 days` is two arrows with one wait.
      if arrow.wait == last { continue }
      last = arrow.wait
      readWait(arrow: Int32(i), text.span, arrow.wait.offsets, &reader)
    }
  }

  private mutating func readWait(
    fact: Int32 = -1, arrow: Int32 = -1, _ text: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader
  ) {
    if range.count == 1, text[range.lowerBound] == 0x3F { return }
    let what: ValueReport.What
    switch reader.timeSpan(text, range) {
    case .value(let span, _):
      guard span.runsBackwards else { return }
      what = .backwards
    case .meant(_, let text): what = .meant(text)
    case .ambiguous(let texts): what = .ambiguous(texts)
    case .unreadable: what = .unreadable
    case .vague: what = .vague
    }
    let file = fact >= 0 ? model.facts[Int(fact)].file : model.arrows[Int(arrow)].file
    let location = Location(file: Int(file), range: ByteRange(range))
    reports.append(ValueReport(fact: fact, arrow: arrow, location: location, what: what))
  }
}

extension ValueType {
  /// Whether the value has a grammar of its own to be read by.
  fileprivate var isRead: Bool {
    switch self {
    case .oneOf, .duration, .rate, .capacity, .date, .quantity, .feeling, .namesAndValues, .levels, .escalation: true
    default: false
    }
  }

  /// Whether the value lists names and values, so that a `?` at its end is the last one's.
  fileprivate var isNamedList: Bool { self == .levels || self == .feeling || self == .namesAndValues }

  /// Whether `none` is a value of the type itself.
  fileprivate var hasNone: Bool { self == .levels || self == .oneOf(.level) }
}

extension Field {
  /// Whether the field promises a time, of which people like to say that it is not always kept.
  fileprivate var isPromise: Bool {
    self == .within || self == .answersWithin || self == .acknowledgedWithin || self == .atMost
  }
}

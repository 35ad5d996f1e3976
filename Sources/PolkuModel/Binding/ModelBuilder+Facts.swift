import PolkuSyntax

extension ModelBuilder {
  /// Reads what every value may be, and binds the names in fields.
  ///
  /// Places come last: whether an undeclared place is a touchpoint depends on the other fields, and the
  /// order of declarations must not matter.
  mutating func bindFacts() {
    model.references.reserveCapacity(model.facts.count)
    implyPhases()
    var readers = model.files.map { ValueReader($0.tree.language) }
    for isPlace in [false, true] {
      var file = -1
      var bytes: [UInt8] = []
      var lines: [Line] = []
      for i in model.facts.indices {
        let kind = model.declarations[Int(model.facts[i].declaration)].kind
        guard let type = model.facts[i].field.type(in: kind), (type == .place) == isPlace else { continue }
        if Int(model.facts[i].file) != file {
          file = Int(model.facts[i].file)
          bytes = model.files[file].tree.source.bytes
          lines = model.files[file].tree.lines
        }
        let next = Int(model.facts[i].line) + 1
        if next < lines.count, lines[next].form.mayContinue {
          citeContinuations(.fact(Int32(i)), bytes.span, lines, next - 1, file: file)
        }
        if !bindOneName(i, type, bytes.span) { bindFact(i, type, bytes.span, &readers[file]) }
      }
    }
  }

  /// Binds a field whose value is exactly the name of one declared thing, as nearly all are; false where it is not.
  private mutating func bindOneName(_ i: Int, _ type: ValueType, _ bytes: Span<UInt8>) -> Bool {
    let kinds: KindSet
    switch type {
    case .names(let named): kinds = named
    case .place: kinds = [.stage, .touchpoint]
    default: return false
    }
    let value = model.facts[i].value.offsets
    if value.isEmpty || value.count > 80 { return false }
    for at in value where bytes[at] == 0x2C || bytes[at] == 0x5D || bytes[at] == 0x3F || bytes[at] == 0x3E {
      return false
    }
    guard let found = exact(bytes, Parts.unquoted(bytes, value), kinds), found.reading == .exact,
      model.declarations[Int(found.target)].isDeclared
    else { return false }
    let first = model.references.count
    append(i, value, found, false)
    setReferences(i, from: first)
    return true
  }

  private mutating func bindFact(_ i: Int, _ type: ValueType, _ bytes: Span<UInt8>, _ reader: inout ValueReader) {
    var range = model.facts[i].value.offsets
    let first = model.references.count
    if !range.isEmpty, bytes[range.upperBound - 1] == 0x5D, model.facts[i].field != .url {
      let parts = Parts.splitCitation(bytes, range)
      let file = Int(model.facts[i].file)
      if let bracket = parts.citation, cite(.fact(Int32(i)), bytes, bracket, file: file, isName: type.isNames) {
        range = parts.text
      }
    }
    if range.isEmpty {
      if model.facts[i].state == .stated { model.facts[i].state = .absent }
      setReferences(i, from: first)
      return
    }
    switch reader.outer(bytes, range, type: type) {
    case .unknown:
      model.facts[i].state = .unknown
      model.facts[i].value = ByteRange(range)
    case .none(let reason):
      model.facts[i].state = .none
      model.facts[i].value = ByteRange(reason ?? range.upperBound..<range.upperBound)
    case .stated(let value, let isUnsure):
      model.facts[i].value = ByteRange(value)
      bindNames(i, type, bytes, type.isNames ? range : value)
      model.facts[i].isUnsure = isUnsure
    }
    setReferences(i, from: first)
  }

  private mutating func setReferences(_ fact: Int, from first: Int) {
    model.facts[fact].firstReference = Int32(first)
    model.facts[fact].endReference = Int32(model.references.count)
  }

  // MARK: - Names

  private mutating func bindNames(_ i: Int, _ type: ValueType, _ bytes: Span<UInt8>, _ value: Range<Int>) {
    switch type {
    case .names(let kinds): bindList(i, bytes, value, kinds)
    case .place: bindPlace(i, bytes, value)
    case .escalation:
      let (names, wait) = model.files[Int(model.facts[i].file)].tree.language.splitWait(bytes, value)
      bindList(i, bytes, names, .role)
      if wait != nil { model.facts[i].value = ByteRange(value) }
    default: break
    }
  }

  /// A list of names: every comma divides, but a value that is one name or title is one.
  private mutating func bindList(_ i: Int, _ bytes: Span<UInt8>, _ value: Range<Int>, _ kinds: KindSet) {
    var items = listItems
    Parts.items(bytes, value, into: &items)
    defer { listItems = items }
    if items.count > 1, items.contains(where: { !isKnown(bytes, $0, kinds) }) {
      let whole = exact(bytes, Parts.unquoted(bytes, value), kinds)
      let file = Int(model.facts[i].file)
      if whole != nil || isTitle(bytes, value, kinds, file) { items = [value] }
    }
    for item in items { bindItem(i, bytes, item, kinds) }
  }

  private mutating func bindItem(_ i: Int, _ bytes: Span<UInt8>, _ item: Range<Int>, _ kinds: KindSet) {
    if isOpenMark(bytes, item) {
      model.facts[i].isOpen = true
      return
    }
    let (name, isUnsure) = unsureName(bytes, item)
    if let found = exact(bytes, Parts.unquoted(bytes, name), kinds), found.reading == .exact,
      model.declarations[Int(found.target)].isDeclared
    {
      append(i, name, found, isUnsure)
      return
    }
    let fact = model.facts[i]
    let language = model.files[Int(fact.file)].tree.language
    let isQuoted = Parts.unquoted(bytes, name) != name
    if !isQuoted, fact.field == .for, language.value(bytes, name, in: .whom) != nil {
      append(i, name, Resolver.Found(target: -1, reading: .word), isUnsure)
      return
    }
    if !isQuoted, !isKnown(bytes, name, kinds), let halves = language.splitJoined(bytes, name),
      halves.allSatisfy({ isKnown(bytes, $0, kinds) })
    {
      oddity(.joinedNames, Int(fact.file), name, subject: fact.declaration)
      for half in halves { bindItem(i, bytes, half, kinds) }
      return
    }
    let isNeeded = fact.field == .since || fact.field == .until || fact.field == .solves || fact.field == .partlySolves
    let found = bind(
      bytes, name, file: Int(fact.file), line: fact.line, kinds: kinds, implied: isNeeded ? nil : impliedKind(kinds),
      field: fact.field)
    if isNeeded, found.target < 0 { oddity(.missing(fact.field), Int(fact.file), name, subject: fact.declaration) }
    markOutcome(found.target, fact.field)
    append(i, name, found, isUnsure)
  }

  private mutating func append(_ fact: Int, _ name: Range<Int>, _ found: Resolver.Found, _ isUnsure: Bool) {
    model.references.append(
      Reference(
        fact: Int32(fact), range: ByteRange(name), target: found.target, reading: found.reading, isUnsure: isUnsure))
  }

  private mutating func isKnown(_ bytes: Span<UInt8>, _ range: Range<Int>, _ kinds: KindSet) -> Bool {
    isOpenMark(bytes, range)
      || exact(bytes, Parts.unquoted(bytes, unsureName(bytes, range).name), kinds) != nil
  }

  private mutating func isTitle(_ bytes: Span<UInt8>, _ range: Range<Int>, _ kinds: KindSet, _ file: Int) -> Bool {
    let language = model.files[file].tree.language
    return resolver.loosely(model, bytes, range, kinds, language)?.reading == .title
  }

  /// Goals and endings may be mere outcomes: nobody need describe them.
  private mutating func markOutcome(_ id: DeclarationID, _ field: Field) {
    guard id >= 0, field == .reaches || field == .endsAt, !model.declarations[Int(id)].isDeclared else { return }
    model.declarations[Int(id)].flags.insert(.outcome)
  }

  private func impliedKind(_ kinds: KindSet) -> Kind {
    // A thing of any kind is a touchpoint until somebody says more, and whom it is for a persona.
    if kinds == .any { return .touchpoint }
    return kinds.contains(.persona) ? .persona : kinds.kinds.first ?? .touchpoint
  }

  private func isOpenMark(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 { return bytes[range.lowerBound] == 0x3F }
    guard range.count == 3 else { return false }
    let (a, b, c) = (bytes[range.lowerBound], bytes[range.lowerBound + 1], bytes[range.lowerBound + 2])
    return a == 0xE2 && b == 0x80 && c == 0xA6 || a == 0x2E && b == 0x2E && c == 0x2E
  }

  /// `sales?` is sales, unsure.
  private func unsureName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (name: Range<Int>, isUnsure: Bool) {
    guard range.count > 1, bytes[range.upperBound - 1] == 0x3F else { return (range, false) }
    return (Parts.trimmed(bytes, range.lowerBound..<range.upperBound - 1), true)
  }

  // MARK: - Places

  /// Names of stages and touchpoints, or a place between two: `joining -> first visit`.
  private mutating func bindPlace(_ i: Int, _ bytes: Span<UInt8>, _ value: Range<Int>) {
    var items: [Range<Int>] = []
    Parts.items(bytes, value, into: &items)
    if items.count > 1, isTitle(bytes, value, [.stage, .touchpoint], Int(model.facts[i].file)) { items = [value] }
    for item in items {
      if let ends = Parts.ends(bytes, item) {
        bindPlaceItem(i, bytes, ends.from)
        bindPlaceItem(i, bytes, ends.to)
      } else {
        bindPlaceItem(i, bytes, item)
      }
    }
  }

  private mutating func bindPlaceItem(_ i: Int, _ bytes: Span<UInt8>, _ item: Range<Int>) {
    if isOpenMark(bytes, item) {
      model.facts[i].isOpen = true
      return
    }
    let (name, isUnsure) = unsureName(bytes, item)
    let fact = model.facts[i]
    let language = model.files[Int(fact.file)].tree.language
    if Parts.unquoted(bytes, name) == name, let phase = language.value(bytes, name, in: .phase),
      let stage = phases[phase],
      exact(bytes, name, [.stage, .touchpoint]) == nil
    {
      append(i, name, Resolver.Found(target: stage, reading: .exact), isUnsure)
      return
    }
    let found = bind(
      bytes, name, file: Int(fact.file), line: fact.line, kinds: [.stage, .touchpoint], implied: .stage,
      field: fact.field)
    append(i, name, found, isUnsure)
  }

  /// Where a map has no stages, the buying phases are its stages; nobody need declare them.
  private mutating func implyPhases() {
    guard !model.declarations.contains(where: { $0.kind == .stage && $0.isDeclared }) else { return }
    var first: [ValueWord: (file: Int32, line: Int32, range: ByteRange)] = [:]
    for fact in model.facts where fact.field == .at {
      let tree = model.files[Int(fact.file)].tree
      let bytes = tree.source.bytes
      var items: [Range<Int>] = []
      Parts.items(bytes.span, fact.value.offsets, into: &items)
      for item in items {
        guard Parts.unquoted(bytes.span, item) == item,
          let phase = tree.language.value(bytes.span, item, in: .phase), first[phase] == nil
        else { continue }
        first[phase] = (fact.file, fact.line, ByteRange(item))
      }
    }
    for phase in [ValueWord.awareness, .consideration, .decision, .customership, .advocacy] {
      guard let place = first[phase] else { continue }
      let bytes = model.files[Int(place.file)].tree.source.bytes
      let id = imply(.stage, bytes.span, place.range.offsets, file: Int(place.file), line: place.line)
      model.declarations[Int(id)].flags.insert(.phase)
      phases[phase] = id
    }
  }
}

extension ValueType {
  /// Whether the value is names, whose question marks belong to each of them.
  fileprivate var isNames: Bool {
    switch self {
    case .names, .place, .escalation: true
    default: false
    }
  }
}

extension LineForm {
  /// Whether a text may go on at such a line or behind it.
  var mayContinue: Bool { self == .continuation || self == .comment || self == .blank }
}

import PolkuSyntax

extension LineTranslator {
  /// Writes a fact: its word, its value as the other language writes it, its citation.
  mutating func writeField(_ number: Int, _ line: Line, _ protection: Protection) {
    if line.flags.contains(.unknownField) { return copy(Int(line.text)..<Int(line.end)) }
    writeView(line)
    guard let field = line.field else { return writeOwn(line) }
    let fact = source.factOfLine[number]
    append(word(field, fact))
    append(":")
    let value = Parts.value(source.bytes.span, line)
    if value.isEmpty { return }
    append(" ")
    guard fact >= 0,
      let type = field.type(in: source.model.declarations[Int(source.model.facts[Int(fact)].declaration)].kind)
    else { return copy(value) }
    let parts = Parts.splitCitation(source.bytes.span, value)
    let cites = parts.citation != nil && Int(source.model.facts[Int(fact)].value.end) <= parts.text.upperBound
    let body = cites && field != .url ? parts.text : value
    write(body, type, source.model.facts[Int(fact)], protection)
    copy(body.upperBound..<value.upperBound)
  }

  private mutating func writeView(_ line: Line) {
    if line.flags.contains(.perceived) { append((source.to.particle("perceived").first ?? "") + " ") }
    if line.flags.contains(.really) { append((source.to.particle("really").first ?? "") + " ") }
  }

  /// A field of the author's own: `x-` and all behind it stay.
  private mutating func writeOwn(_ line: Line) {
    var start = Int(line.text)
    if line.flags.contains(.perceived) || line.flags.contains(.really) {
      while start < Int(line.colon), source.bytes[start] | 0x20 != 0x78 || source.bytes[start + 1] != 0x2D {
        start += 1
      }
    }
    raw(start..<Int(line.end))
  }

  /// The written word of a field; `at` has one for each sort of place.
  private func word(_ field: Field, _ fact: Int32) -> String {
    if field == .at, fact >= 0, let first = source.model.facts[Int(fact)].references.first {
      let target = source.model.references[first].target
      if target >= 0 { return placeWords[Int(source.model.declarations[Int(target)].kind.rawValue)] }
    }
    return fieldWords[Int(field.rawValue)]
  }

  private mutating func write(_ body: Range<Int>, _ type: ValueType, _ fact: Fact, _ protection: Protection) {
    switch fact.state {
    case .unknown, .absent: return raw(body)
    case .none: return append(writer.write(source.bytes.span, body, type))
    case .stated: break
    }
    if !fact.references.isEmpty { return writeNames(body, type, fact, protection) }
    switch type {
    case .text, .texts, .list, .reason, .freeWord, .names, .place: copy(body)
    default: writeValue(body, type, fact.field)
    }
  }

  private mutating func writeValue(_ body: Range<Int>, _ type: ValueType, _ field: Field) {
    let all = source.bytes
    let bytes = reader.asMeant(all.span, body, type).map { Array($0.utf8) } ?? Array(all[body])
    let isInterval = field == .reviewEvery || field == .checkedEvery
    // Copied out, because the closure may not change what it is called from.
    var names = names
    append(
      writer.write(bytes.span, bytes.indices, type, position: isInterval ? .interval : .plain) { name in
        names.written(bytes.span, name, field)
      })
    self.names = names
  }

  // MARK: - Names

  private mutating func writeNames(_ body: Range<Int>, _ type: ValueType, _ fact: Fact, _ protection: Protection) {
    var end = body.upperBound
    var wait: Range<Int>?
    if type == .escalation {
      let parts = source.from.splitWait(source.bytes.span, body)
      wait = parts.wait
      if wait != nil { end = parts.names.upperBound }
    }
    var at = body.lowerBound
    for number in fact.references {
      let reference = source.model.references[number]
      let range = reference.range.offsets
      guard range.lowerBound >= at else { continue }
      let gap = at..<range.lowerBound
      if at > body.lowerBound, type != .place, !source.bytes[gap].contains(0x2C) {
        // `marketing and sales` was read as two.
        append(", ")
      } else {
        raw(gap)
      }
      write(reference, isQuoted: protection >= .quoted || type == .escalation && hidesClause(range))
      at = range.upperBound
    }
    raw(at..<max(at, end))
    guard let wait else { return }
    var last = wait.upperBound
    while last > wait.lowerBound + 1, source.bytes[last - 1] == 0x3F { last -= 1 }
    append(" ")
    append(writer.wait(source.bytes.span, wait.lowerBound..<last))
    // The mark of doubt stands last, whatever stands before it.
    if fact.isUnsure { append("?") }
  }

  private mutating func write(_ reference: Reference, isQuoted: Bool) {
    let range = reference.range.offsets
    switch reference.reading {
    case .word: append(source.to.words(.whomEveryone).first ?? "")
    case .qualified: writeQualified(range)
    case .title, .inflected, .near: append(source.name(reference.target))
    case .exact, .undeclared, .wrongKind, .ambiguous:
      if isPhase(reference.target), let phase = source.from.value(source.bytes.span, range, in: .phase) {
        append(source.to.words(phase).first ?? phase.id)
      } else {
        name(range, isQuoted: isQuoted)
      }
    }
  }

  /// Whether a thing is a stage that nobody declared: where it is named by a phase's word, the phase is meant.
  private func isPhase(_ id: DeclarationID) -> Bool {
    id >= 0 && source.model.declarations[Int(id)].kind == .stage && !source.model.declarations[Int(id)].isDeclared
  }

  /// `stage renewal`: the kind's word changes, the name stays.
  mutating func writeQualified(_ range: Range<Int>) {
    guard let (kind, name) = source.from.kindWord(source.bytes.span, range) else { return raw(range) }
    append(kindWords[Int(kind.rawValue)] + " ")
    raw(name)
  }

  func hidesClause(_ range: Range<Int>) -> Bool { source.to.hidesClause(source.bytes.span, range) }
}

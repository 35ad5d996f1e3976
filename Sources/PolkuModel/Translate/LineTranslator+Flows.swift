import PolkuSyntax

extension LineTranslator {
  /// Writes a flow: its points and labels stay, its clauses are the other language's.
  mutating func writeFlow(_ line: Line, _ protection: Protection) {
    let bytes = source.bytes
    flows.read(bytes.span, line, into: &parts)
    let owner = line.owner >= 0 ? source.declarationOfLine[Int(line.owner)] : -1
    let isPlaybook = owner >= 0 && source.model.declarations[Int(owner)].kind == .playbook
    let place = FlowPlace(
      kinds: isPlaybook ? .step : .touchpoint, playbook: isPlaybook ? owner : -1, protection: protection)
    for (number, piece) in parts.pieces.enumerated() {
      if number > 0 { append(output.last == 0x20 ? "->" : " ->") }
      if number > 0, !piece.head.isEmpty || piece.label != nil || piece.citation != nil { append(" ") }
      let end = number + 1 < parts.pieces.count ? parts.pieces[number + 1].arrow.lowerBound : Int(line.end)
      writeHead(piece, place)
      copy(piece.head.upperBound..<Parts.trimmed(bytes.span, piece.head.upperBound..<end).upperBound)
    }
  }

  /// What the names of a flow may be, and how carefully they are written.
  struct FlowPlace {
    let kinds: KindSet
    let playbook: DeclarationID
    let protection: Protection
  }

  private mutating func writeHead(_ piece: FlowPiece, _ place: FlowPlace) {
    let bytes = source.bytes
    var points = piece.points
    var clauses = Array(parts.clauses[piece.clauses])
    if !clauses.isEmpty, source.longerNames.contains(UInt32(piece.longer.lowerBound)) {
      points = piece.longer
      clauses.removeFirst()
    } else if clauses.isEmpty, !source.meantClauses.isEmpty, let found = flows.readLeniently(bytes.span, piece),
      found.clauses.contains(where: { $0.meant != nil && source.meantClauses.contains(UInt32($0.word.lowerBound)) })
    {
      points = found.points
      clauses = found.clauses
    }
    writeNames(points, place)
    if place.protection >= .ordered { clauses = Self.ordered(clauses) }
    let hasCondition = clauses.contains { $0.clause == .when }
    for clause in clauses { write(clause, place, hasCondition: hasCondition) }
  }

  /// Clauses in the order that leaves nothing open: the condition, which takes the rest, last.
  private static func ordered(_ clauses: [FlowClause]) -> [FlowClause] {
    [Clause.after, .since, .until, .otherwise, .when].flatMap { sort in clauses.filter { $0.clause == sort } }
  }

  /// Names with commas; the commas and what stands around them stay.
  private mutating func writeNames(_ range: Range<Int>, _ place: FlowPlace) {
    var items: [Range<Int>] = []
    Parts.items(source.bytes.span, range, into: &items)
    var at = range.lowerBound
    for item in items {
      raw(at..<item.lowerBound)
      writeName(Parts.splitUnsure(source.bytes.span, item).text, place)
      at = Parts.splitUnsure(source.bytes.span, item).text.upperBound
    }
    raw(at..<max(at, range.upperBound))
  }

  private mutating func writeName(_ range: Range<Int>, _ place: FlowPlace) {
    if range.count == 1, source.bytes[range.lowerBound] == 0x3F { return raw(range) }
    let isWhole = Parts.unquoted(source.bytes.span, range) != range
    if !isWhole, let reading = source.nameReadings[UInt32(range.lowerBound)], reading.target >= 0,
      [.title, .inflected, .near].contains(reading.reading)
    {
      return writeDeclared(reading.target)
    }
    if !isWhole, source.exact(range, place.kinds, playbook: place.playbook) == nil,
      let (kind, rest) = source.from.kindWord(source.bytes.span, range), place.kinds.contains(kind),
      source.exact(rest, KindSet(kind), playbook: place.playbook) != nil
    {
      return writeQualified(range)
    }
    // A declared name of one word is read alike in every language.
    let isPlain = !source.bytes[range].contains(0x20) && isDeclared(range, place)
    name(range, isQuoted: hidesClause(range) || place.protection >= .quoted && !isPlain)
  }

  private func isDeclared(_ range: Range<Int>, _ place: FlowPlace) -> Bool {
    source.exact(range, place.kinds, playbook: place.playbook).map { source.model.declarations[Int($0)].isDeclared }
      ?? false
  }

  private mutating func writeDeclared(_ id: DeclarationID) {
    let name = source.name(id)
    let isQuoted = Parts.unquoted(name.span, name.indices) != name.indices
    let needsMarks = !isQuoted && source.to.hidesClause(name.span, name.indices)
    append(needsMarks ? [0x22] + name + [0x22] : name)
  }

  private mutating func write(_ clause: FlowClause, _ place: FlowPlace, hasCondition: Bool) {
    append(" ")
    let word = clauseWords[Int(clause.clause.rawValue)]
    switch clause.clause {
    case .after: append(writer.wait(source.bytes.span, clause.value))
    case .until where !hasCondition && !namesImprovement(clause.value):
      // "until she answers" is a condition, and its words are the author's.
      append(clauseWords[Int(Clause.when.rawValue)] + " ")
      raw(clause.word.lowerBound..<clause.value.upperBound)
    case .since, .until:
      append(word + " ")
      let place = FlowPlace(kinds: .improvement, playbook: -1, protection: place.protection)
      writeNames(clause.value, place)
    default:
      append(word)
      if !clause.value.isEmpty { append(" ") }
      raw(clause.value)
    }
  }

  private func namesImprovement(_ value: Range<Int>) -> Bool {
    var items: [Range<Int>] = []
    Parts.items(source.bytes.span, value, into: &items)
    return items.contains { item in
      if source.exact(item, .improvement, playbook: -1) != nil { return true }
      if let reading = source.nameReadings[UInt32(item.lowerBound)], reading.target >= 0 { return true }
      guard let (kind, rest) = source.from.kindWord(source.bytes.span, item), kind == .improvement else { return false }
      return source.exact(rest, .improvement, playbook: -1) != nil
    }
  }
}

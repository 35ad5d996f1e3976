import PolkuSyntax

/// Whether what was written is read as what stood there: line by line first, then as a model.
struct TranslationCheck {
  let source: TranslationSource
  /// The line each line of the file became, or -1 for one that the other language does not need.
  let lineOf: [Int]

  /// The lines that are another form, kind or field than they were, by their numbers in the file.
  func strangeLines(_ written: Tree) -> [Int] {
    source.tree.lines.indices.filter { lineOf[$0] >= 0 && !isSame(source.tree.lines[$0], written, lineOf[$0]) }
  }

  private func isSame(_ line: Line, _ tree: Tree, _ number: Int) -> Bool {
    guard number < tree.lines.count else { return false }
    let other = tree.lines[number]
    // What nobody understood may have become a note.
    if !line.isUnderstood, other.form == .note { return true }
    let isLost = line.flags.contains(.lost)
    if isLost != other.flags.contains(.lost) { return false }
    if isLost { return true }
    guard line.form == other.form, line.owner >= 0 ? other.owner >= 0 : other.owner < 0 else { return false }
    switch line.form {
    case .declaration: return line.kind == other.kind && line.flags.contains(.bare) == other.flags.contains(.bare)
    case .field:
      let compared: LineFlags = [.unknownField, .ownField, .strangeField, .perceived, .really]
      guard line.flags.intersection(compared) == other.flags.intersection(compared) else { return false }
      return line.flags.contains(.strangeField) || line.field == other.field
    default: return true
    }
  }

  /// The lines whose names or clauses mean another thing than they did.
  func strangeMeanings(_ written: TranslationSource) -> [Int] {
    var strange: Set<Int> = []
    for line in source.tree.lines.indices where lineOf[line] >= 0 {
      let (a, b) = (source.declarationOfLine[line], written.declarationOfLine[lineOf[line]])
      if a >= 0, b < 0 || source.model.key(a) != written.model.key(b) { strange.insert(line) }
      let (fact, other) = (source.factOfLine[line], written.factOfLine[lineOf[line]])
      if fact >= 0, other < 0 || !isSame(source.model.facts[Int(fact)], written.model.facts[Int(other)], written) {
        strange.insert(line)
      }
    }
    let arrows = source.model.arrows.filter { $0.file == source.file && $0.isDrawn }
    let others = written.model.arrows.filter { $0.file == source.file && $0.isDrawn }
    compare(arrows, others, written, into: &strange)
    return strange.sorted()
  }

  private func isSame(_ a: Fact, _ b: Fact, _ written: TranslationSource) -> Bool {
    guard a.state == b.state, a.isUnsure == b.isUnsure, a.isOpen == b.isOpen, a.references.count == b.references.count
    else { return false }
    return zip(a.references, b.references).allSatisfy { i, j in
      let (first, second) = (source.model.references[i], written.model.references[j])
      return first.isUnsure == second.isUnsure && isSame(first.target, second.target, written)
    }
  }

  private func isSame(_ a: DeclarationID, _ b: DeclarationID, _ written: TranslationSource) -> Bool {
    if a < 0 || b < 0 { return a < 0 && b < 0 }
    let (first, second) = (source.model.declarations[Int(a)], written.model.declarations[Int(b)])
    guard first.kind == second.kind, first.isDeclared == second.isDeclared else { return false }
    if first.flags.contains(.phase) != second.flags.contains(.phase) { return false }
    if let phase = source.phase(a) { return phase == written.phase(b) }
    return source.model.key(a) == written.model.key(b)
  }

  /// Compares arrows in their order; where a line has more or fewer than it had, the line is strange.
  private func compare(_ arrows: [Arrow], _ others: [Arrow], _ written: TranslationSource, into strange: inout Set<Int>)
  {
    var back = [Int: Int](minimumCapacity: lineOf.count)
    for (line, number) in lineOf.enumerated() where number >= 0 { back[number] = line }
    var i = 0
    var j = 0
    while i < arrows.count || j < others.count {
      let line = i < arrows.count ? Int(arrows[i].line) : Int.max
      let other = j < others.count ? back[Int(others[j].line)] ?? Int.max : Int.max
      if line < other {
        strange.insert(line)
        i += 1
      } else if other < line {
        strange.insert(other)
        j += 1
      } else if i < arrows.count, j < others.count {
        if !isSame(arrows[i], others[j], written) { strange.insert(line) }
        i += 1
        j += 1
      } else {
        return
      }
    }
  }

  private func isSame(_ a: Arrow, _ b: Arrow, _ written: TranslationSource) -> Bool {
    guard isSame(a.from, b.from, written), isSame(a.to, b.to, written), a.hasWait == b.hasWait,
      a.isOtherwise == b.isOtherwise, a.since.count == b.since.count, a.until.count == b.until.count
    else { return false }
    return source.bytes[a.condition.offsets].elementsEqual(written.bytes[b.condition.offsets])
  }
}

extension Line {
  /// Whether the line says something that the vocabulary knows, or is no line of the language at all.
  var isUnderstood: Bool {
    switch form {
    case .unreadable: flags.contains(.colonForgotten)
    case .numbered: false
    case .field: !flags.contains(.unknownField) && !flags.contains(.strangeField) && !flags.contains(.lost)
    default: !flags.contains(.lost)
    }
  }
}

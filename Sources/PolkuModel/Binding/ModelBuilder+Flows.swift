import PolkuSyntax

extension ModelBuilder {
  /// Turns the flows into arrows, and the written order of playbooks without arrows too.
  mutating func bindFlows() {
    var parts = FlowParts()
    var bent: [Int32: Bool] = [:]
    for (file, group) in groupedFlows() {
      let source = model.files[file].tree.source.bytes
      var reader = FlowReader(model.files[file].tree.language)
      for number in group {
        let line = model.files[file].tree.lines[Int(number)]
        let owner = line.owner >= 0 ? declarationOfLine[file][Int(line.owner)] : -1
        reader.read(source.span, line, into: &parts)
        var flow = FlowBinding(owner: owner, file: file, line: number)
        if owner >= 0, model.declarations[Int(owner)].kind == .playbook {
          flow.isPlaybook = true
          bent[owner] = true
        }
        bind(source.span, parts, &reader, &flow)
      }
    }
    addWrittenOrder { bent[$0] ?? false }
  }

  private func groupedFlows() -> [(Int, [Int32])] {
    var groups: [(Int, [Int32])] = []
    for (file, line) in flows {
      if groups.last?.0 != Int(file) { groups.append((Int(file), [])) }
      groups[groups.count - 1].1.append(line)
    }
    return groups
  }

  // MARK: - One flow

  private mutating func bind(
    _ bytes: Span<UInt8>, _ parts: FlowParts, _ reader: inout FlowReader, _ flow: inout FlowBinding
  ) {
    var before: [FlowBinding.Point] = []
    var points: [FlowBinding.Point] = []
    var carried: [FlowClause] = []
    for (number, piece) in parts.pieces.enumerated() {
      if number > 0, piece.head.isEmpty { oddity(.openEnd, flow.file, piece.arrow, subject: flow.owner) }
      points.removeAll(keepingCapacity: true)
      var clauses = parts.clauses[piece.clauses]
      if !bindOnePoint(bytes, piece, flow, &points) {
        bindPoints(bytes, piece, &clauses, &reader, flow, isFirst: number == 0, &points)
      }
      // An end that is not written yet is an open question.
      if points.isEmpty { points.append(FlowBinding.Point(target: Arrow.open, range: piece.points)) }
      if number == 0 {
        // A clause behind the first point has no arrow before it: the next one takes it.
        for clause in clauses { oddity(.clauseBeforeArrow, flow.file, clause.word, subject: flow.owner) }
        carried = Array(clauses)
      } else {
        add(bytes, piece, clauses, carried, from: before, to: points, flow)
        carried = []
      }
      swap(&before, &points)
    }
  }

  /// Binds a piece whose points are exactly the name of one declared thing, as nearly all are; false where not.
  private mutating func bindOnePoint(
    _ bytes: Span<UInt8>, _ piece: FlowPiece, _ flow: FlowBinding, _ points: inout [FlowBinding.Point]
  ) -> Bool {
    if piece.points.isEmpty { return false }
    for at in piece.points where bytes[at] == 0x2C || bytes[at] == 0x3F { return false }
    let name = Parts.unquoted(bytes, piece.points)
    guard let found = exact(bytes, name, flow.pointKinds, playbook: flow.isPlaybook ? flow.owner : -1),
      model.declarations[Int(found.target)].isDeclared
    else { return false }
    points.append(FlowBinding.Point(target: found.target, range: piece.points))
    return true
  }

  /// The points of a piece; a name that holds a clause's word is read whole where only the whole is declared.
  private mutating func bindPoints(
    _ bytes: Span<UInt8>, _ piece: FlowPiece, _ clauses: inout ArraySlice<FlowClause>, _ reader: inout FlowReader,
    _ flow: FlowBinding, isFirst: Bool, _ points: inout [FlowBinding.Point]
  ) {
    var range = piece.points
    let kinds = flow.pointKinds
    if !clauses.isEmpty, !piece.points.isEmpty, !isKnown(bytes, piece.points, flow), isKnown(bytes, piece.longer, flow)
    {
      oddity(.longerName, flow.file, piece.longer, subject: flow.owner)
      range = piece.longer
      clauses.removeFirst()
    } else if clauses.isEmpty, !isKnown(bytes, piece.points, flow), let found = reader.readLeniently(bytes, piece) {
      range = found.points
      clauses = found.clauses[...]
      for clause in clauses {
        if let meant = clause.meant { oddity(.clauseWord(meant), flow.file, clause.word, subject: flow.owner) }
      }
    }
    var items: [Range<Int>] = []
    Parts.items(bytes, range, into: &items)
    for item in items {
      if item.count == 1, bytes[item.lowerBound] == 0x3F {
        points.append(FlowBinding.Point(target: Arrow.open, range: item))
        continue
      }
      let (name, _) = Parts.splitUnsure(bytes, item)
      let before = model.declarations.count
      let target = bindPoint(bytes, name, flow, kinds)
      if model.declarations.count > before { askAboutPoint(bytes, name, flow, isFirst: isFirst) }
      points.append(FlowBinding.Point(target: target, range: name))
    }
  }

  private mutating func bindPoint(_ bytes: Span<UInt8>, _ name: Range<Int>, _ flow: FlowBinding, _ kinds: KindSet)
    -> DeclarationID
  {
    let implied: Kind = flow.isPlaybook ? .step : .touchpoint
    return bind(
      bytes, name, file: flow.file, line: flow.line, kinds: kinds, implied: implied,
      playbook: flow.isPlaybook ? flow.owner : -1
    ).target
  }

  private mutating func isKnown(_ bytes: Span<UInt8>, _ range: Range<Int>, _ flow: FlowBinding) -> Bool {
    let name = Parts.unquoted(bytes, range)
    let found = exact(bytes, name, flow.pointKinds, playbook: flow.isPlaybook ? flow.owner : -1)
    return found.map { model.declarations[Int($0.target)].isDeclared } ?? false
  }

  /// What an undeclared point may have been meant to be: a channel behind it, or a declaration's kind before it.
  private mutating func askAboutPoint(_ bytes: Span<UInt8>, _ name: Range<Int>, _ flow: FlowBinding, isFirst: Bool) {
    let language = model.files[flow.file].tree.language
    if let channel = language.channelInFlow(bytes, name) {
      oddity(.channelInFlow(channel: ByteRange(channel)), flow.file, name, subject: flow.owner)
    } else if isFirst, let kind = language.kindWord(bytes, name)?.kind, kind == .path || kind == .playbook {
      oddity(.declarationAsFlow, flow.file, name, subject: flow.owner)
    }
  }

  // MARK: - Arrows

  private mutating func add(
    _ bytes: Span<UInt8>, _ piece: FlowPiece, _ clauses: ArraySlice<FlowClause>, _ carried: [FlowClause],
    from: [FlowBinding.Point], to: [FlowBinding.Point], _ flow: FlowBinding
  ) {
    var arrow = Arrow(
      owner: flow.owner, from: Arrow.open, to: Arrow.open, file: Int32(flow.file), line: flow.line,
      fromRange: ByteRange(0, 0), toRange: ByteRange(0, 0), wait: ByteRange(0, 0), condition: ByteRange(0, 0),
      label: ByteRange(piece.label ?? 0..<0), isOtherwise: false, isDrawn: true, since: 0..<0, until: 0..<0)
    for clause in carried { take(bytes, clause, &arrow, flow) }
    for clause in clauses { take(bytes, clause, &arrow, flow) }
    if arrow.isOtherwise, arrow.hasCondition {
      oddity(.otherwiseWithCondition, flow.file, piece.head, subject: flow.owner)
    }
    let first = model.arrows.count
    for start in from {
      for end in to {
        arrow.from = start.target
        arrow.to = end.target
        arrow.fromRange = ByteRange(start.range)
        arrow.toRange = ByteRange(end.range)
        model.arrows.append(arrow)
      }
    }
    if piece.label != nil, first < model.arrows.count {
      citeContinuations(.arrow(Int32(first)), bytes, model.files[flow.file].tree.lines, Int(flow.line), file: flow.file)
    }
    if let bracket = piece.citation, first < model.arrows.count {
      let cites = cite(.arrow(Int32(first)), bytes, bracket, file: flow.file, isName: piece.label == nil)
      if !cites, let label = piece.label {
        for i in first..<model.arrows.count {
          model.arrows[i].label = ByteRange(label.lowerBound, bracket.upperBound + 1)
        }
      }
    }
  }

  private mutating func take(_ bytes: Span<UInt8>, _ clause: FlowClause, _ arrow: inout Arrow, _ flow: FlowBinding) {
    if clause.value.isEmpty, clause.clause != .otherwise {
      oddity(.emptyClause, flow.file, clause.word, subject: flow.owner)
    }
    switch clause.clause {
    case .after: arrow.wait = ByteRange(clause.value)
    case .when: arrow.condition = ByteRange(clause.value)
    case .otherwise: arrow.isOtherwise = true
    case .since: arrow.since = improvements(bytes, clause, .since, flow)
    case .until:
      let found = improvements(bytes, clause, .until, flow)
      if found.isEmpty, !arrow.hasCondition, !clause.value.isEmpty {
        // "call until she answers": a condition in other words.
        oddity(.untilAsCondition, flow.file, clause.word.lowerBound..<clause.value.upperBound, subject: flow.owner)
        arrow.condition = ByteRange(clause.word.lowerBound, clause.value.upperBound)
      }
      arrow.until = found
    case .because: break
    }
  }

  private mutating func improvements(
    _ bytes: Span<UInt8>, _ clause: FlowClause, _ field: Field, _ flow: FlowBinding
  ) -> Range<Int32> {
    let start = Int32(model.arrowImprovements.count)
    var items: [Range<Int>] = []
    Parts.items(bytes, clause.value, into: &items)
    for item in items {
      let found = bind(
        bytes, item, file: flow.file, line: flow.line, kinds: .improvement, implied: nil, field: field)
      if found.target >= 0 {
        model.arrowImprovements.append(found.target)
      } else if field == .since {
        oddity(.missing(field), flow.file, item, subject: flow.owner)
      }
    }
    return start..<Int32(model.arrowImprovements.count)
  }

  // MARK: - Playbooks without arrows

  private mutating func addWrittenOrder(_ hasArrows: (DeclarationID) -> Bool) {
    var last: [DeclarationID: DeclarationID] = [:]
    for i in model.declarations.indices {
      let step = model.declarations[i]
      guard step.kind == .step, step.parent >= 0, step.isDeclared, !step.flags.contains(.duplicate),
        !hasArrows(step.parent)
      else { continue }
      if let before = last[step.parent] {
        let none = ByteRange(0, 0)
        model.arrows.append(
          Arrow(
            owner: step.parent, from: before, to: DeclarationID(i), file: step.file, line: step.line,
            fromRange: model.declarations[Int(before)].name, toRange: step.name, wait: none, condition: none,
            label: none,
            isOtherwise: false, isDrawn: false, since: 0..<0, until: 0..<0))
      }
      last[step.parent] = DeclarationID(i)
    }
  }
}

/// What the points of one flow are bound with.
struct FlowBinding {
  /// A point as written and what it is.
  struct Point {
    var target: DeclarationID
    var range: Range<Int>
  }

  var owner: DeclarationID
  var file: Int
  var line: Int32
  var isPlaybook = false

  var pointKinds: KindSet { isPlaybook ? .step : .touchpoint }
}

import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p213 = Rule(
    213, "undeclared-name", .note,
    sources: [.success("L1706–1721")],
    examples: Rule.Examples(
      bad: """
        touchpoint LinkedIn ad
          at: awareness
        path buying
          reaches: deal
          LinkedIn ad -> blog -> deal
        """,
      good: """
        touchpoint LinkedIn ad
          at: awareness
        touchpoint blog: Reads the blog
          at: awareness
        path buying
          reaches: deal
          LinkedIn ad -> blog -> deal
        """,
      quiet: """
        touchpoint LinkedIn ad
          at: awareness
        path buying
          reaches: deal
          ends at: lost
          LinkedIn ad -> deal when they like it
          LinkedIn ad -> lost otherwise
          ? -> LinkedIn ad
        """),
    check: { context, findings in P213.check(context, &findings) })
}

/// Names that nothing describes yet: drawn grey, and listed with the edit that declares them.
enum P213 {
  static let id = RuleID(213)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    unnamedPath(model, &findings)
    let further = namesInValues(context, &findings)
    let declared = model.declaredCount
    guard declared < model.declarations.count else { return }
    var wrongKinds: Set<DeclarationID> = []
    var candidates: [DeclarationID: [DeclarationID]] = [:]
    for reading in model.nameReadings where Int(reading.target) >= declared {
      if reading.reading == .wrongKind { wrongKinds.insert(reading.target) }
      if reading.reading == .undeclared { candidates[reading.target] = reading.others }
    }
    let colons = ForgottenColons(model)
    let clauses = ForgottenClauses(model)
    var spokenOf: Set<Location> = []
    for oddity in model.oddities {
      switch oddity.kind {
      case .channelInFlow, .declarationAsFlow: spokenOf.insert(oddity.location)
      default: break
      }
    }
    for i in declared..<model.declarations.count {
      let id = DeclarationID(i)
      let flags = model.declarations[i].flags
      if flags.contains(.outcome) || flags.contains(.phase) || wrongKinds.contains(id) { continue }
      let places = ((context.uses.undeclared[id] ?? []) + (further[id] ?? [])).sorted()
      if places.isEmpty || places.contains(where: { spokenOf.contains($0) }) { continue }
      report(id, places, candidates[id] ?? [], model, &findings)
      clauses.add(places, to: &findings[findings.count - 1])
      if let colon = colons.of(id, model) { colon.add(to: &findings[findings.count - 1], model) }
    }
  }

  private static func report(
    _ id: DeclarationID, _ places: [Location], _ near: [DeclarationID], _ model: Model, _ findings: inout [Finding]
  ) {
    let declaration = model.declarations[Int(id)]
    let kind = model.kindWord(id)
    let isStep = declaration.kind == .step
    let arguments: KeyValuePairs = [
      "name": model.called(id), "kind": kind, "count": "\(places.count)",
      "playbook": isStep && declaration.parent >= 0 ? model.called(declaration.parent) : "",
    ]
    let message = Message.counted(isStep ? "P213.step" : "P213.undeclared", places.count, arguments)
    add(
      message, places, near, declare(id, "\(model.kindKeyword(id)) \(model.reference(id))", places[0], model), model,
      &findings)
  }

  private static func add(
    _ message: Message, _ places: [Location], _ near: [DeclarationID], _ declare: Edit, _ model: Model,
    _ findings: inout [Finding]
  ) {
    var finding = Finding(
      Self.id, .note, at: places[0], message,
      labels: places.dropFirst().prefix(20).map { Finding.Label($0, Message("P213.also")) })
    if !near.isEmpty {
      finding.help.append(Message("P213.near", ["names": Model.list(near.map { model.called($0) })]))
    }
    finding.edits = near.prefix(5).map { other in
      Edit(
        Message("P213.write", ["text": model.reference(other)]),
        places.map { Edit.Change($0, model.reference(other)) }, isSafe: false)
    }
    finding.edits.append(declare)
    findings.append(finding)
  }

  /// Names in feelings and in levels of influence, one note each; where other fields name the same undeclared thing,
  /// its places instead, for the note about that.
  private static func namesInValues(
    _ context: CheckContext, _ findings: inout [Finding]
  ) -> [DeclarationID: [Location]] {
    struct Name: Hashable {
      let kind: Kind
      let key: [UInt8]
    }
    let model = context.model
    var further: [DeclarationID: [Location]] = [:]
    var numbers: [Name: Int] = [:]
    var names: [(kind: Kind, places: [Location], near: [DeclarationID])] = []
    for report in context.values {
      guard case .undeclared(let kind, let near) = report.what else { continue }
      let text = model.text(report.location.file, report.location.range)
      if let id = model.find(kind, text) {
        further[id, default: []].append(report.location)
        continue
      }
      let name = Name(kind: kind, key: Folding.key(text))
      if let number = numbers[name] {
        names[number].places.append(report.location)
      } else {
        numbers[name] = names.count
        names.append((kind, [report.location], near))
      }
    }
    for (kind, places, near) in names {
      let word = model.word(kind, in: places[0].file)
      let name = model.text(places[0].file, places[0].range)
      let bytes = model.files[Int(places[0].file)].tree.source.bytes
      let own = model.text(places[0].file, ByteRange(Parts.unquoted(bytes.span, places[0].range.offsets)))
      let message = Message.counted(
        "P213.undeclared", places.count,
        ["name": Model.short(own), "kind": Placed.term(kind), "count": "\(places.count)"])
      add(message, places, near, atTheEnd("\(word) \(name)", places[0], model), model, &findings)
    }
    return further
  }

  /// The edit that declares a thing: a step below its playbook, anything else at the end of the file that names it.
  private static func declare(_ id: DeclarationID, _ text: String, _ place: Location, _ model: Model) -> Edit {
    let declaration = model.declarations[Int(id)]
    if declaration.kind == .step, declaration.parent >= 0 {
      let title = Message("P213.declare", ["text": text])
      let playbook = model.declarations[Int(declaration.parent)]
      let end = model.location(file: playbook.file, line: playbook.line).range.end
      return Edit(
        title, [Edit.Change(Location(file: Int(playbook.file), at: Int(end)), "\n  \(text)")], isSafe: false)
    }
    return atTheEnd(text, place, model)
  }

  /// The edit that declares a thing at the end of the file that names it.
  private static func atTheEnd(_ text: String, _ place: Location, _ model: Model) -> Edit {
    let bytes = model.files[Int(place.file)].tree.source.bytes
    let isEnded = bytes.last == 0x0A || bytes.last == 0x0D
    let end = Location(file: Int(place.file), at: bytes.count)
    let title = Message("P213.declare", ["text": text])
    return Edit(title, [Edit.Change(end, (isEnded ? "" : "\n") + text + "\n")], isSafe: false)
  }

  /// Flows before any path are the map's unnamed path: one note asks for a name.
  private static func unnamedPath(_ model: Model, _ findings: inout [Finding]) {
    let first = model.arrows.filter { $0.owner < 0 }.min { ($0.file, $0.line) < ($1.file, $1.line) }
    guard let first else { return }
    let word = model.word(.path, in: first.file)
    findings.append(
      Finding(
        id, .note, at: model.location(file: first.file, line: first.line), Message("P213.unnamedPath", ["path": word])))
  }
}

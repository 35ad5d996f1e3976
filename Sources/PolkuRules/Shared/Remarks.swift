import PolkuModel
import PolkuSyntax

/// Remarks that read like facts, and facts that read like remarks.
struct Remarks {
  let context: CheckContext

  private var model: Model { context.model }

  func check(_ findings: inout [Finding]) {
    checkNotes(&findings)
    checkNames(&findings)
    for report in context.values {
      guard case .absent = report.what else { continue }
      listBelow(model.facts[Int(report.fact)], &findings)
    }
  }

  // MARK: - Notes that read like facts

  private func checkNotes(_ findings: inout [Finding]) {
    var listed: Set<Location> = []
    for report in context.values {
      guard case .absent = report.what else { continue }
      let fact = model.facts[Int(report.fact)]
      for number in context.notesBelow(fact) { listed.insert(model.location(file: fact.file, line: number)) }
    }
    for note in model.notes where !note.isTalk && note.tag == nil && note.owner >= 0 && readsLikeFact(note) {
      let line = model.files[Int(note.file)].tree.lines[Int(note.line)]
      let location = model.location(file: note.file, line: note.line)
      if listed.contains(location) { continue }
      let bullet = Location(file: Int(note.file), range: ByteRange(Int(line.text), Int(line.body)))
      findings.append(
        Finding(
          P101.id, .warning, at: location, Message("P101.noteLikeFact", ["line": model.written(location)]),
          edits: [Edit("P101.removeBullet", bullet, "", isSafe: false)]))
    }
  }

  /// Whether a note is a field that its owner has, or a flow below a path or playbook.
  private func readsLikeFact(_ note: Note) -> Bool {
    let tree = model.files[Int(note.file)].tree
    let bytes = tree.source.bytes
    let kind = model.declarations[Int(note.owner)].kind
    let range = note.text.offsets
    if let colon = range.first(where: { bytes[$0] == 0x3A }), colon - range.lowerBound <= 60 {
      let fields = Unreadable.fields(tree, range.lowerBound..<colon)
      if fields.contains(where: { FieldTable.kinds(having: $0).contains(kind) }) { return true }
    }
    return (kind == .path || kind == .playbook) && Parts.ends(bytes.span, range) != nil
  }

  /// `pain:` with sticky notes below it that were meant as what hurts.
  private func listBelow(_ fact: Fact, _ findings: inout [Finding]) {
    let notes = context.notesBelow(fact)
    if notes.isEmpty { return }
    let tree = model.files[Int(fact.file)].tree
    let lines = FileLines(context: context, file: Int(fact.file))
    let line = tree.lines[Int(fact.line)]
    let head = tree.source.text(Int(line.text)..<Int(line.headEnd))
    var changes = [lines.replace(Int(line.start)..<Int(tree.lines[Int(fact.line) + 1].start), "")]
    for number in notes {
      let note = tree.lines[Int(number)]
      changes.append(lines.replace(Int(note.text)..<Int(note.body), head + ": "))
    }
    findings.append(
      Finding(
        P101.id, .warning, at: lines.location(fact.line),
        Message("P101.listBelow", ["field": head, "count": "\(notes.count)"]),
        edits: [Edit(Message("P101.repeatField", ["field": head]), changes, isSafe: false)]))
  }

  // MARK: - Names that read like sentences

  private func checkNames(_ findings: inout [Finding]) {
    guard var tree = model.files.first?.tree else { return }
    var file: Int32 = 0
    for i in 0..<model.declaredCount {
      let declaration = model.declarations[i]
      guard declaration.title.isEmpty || declaration.name.isEmpty else { continue }
      // What is declared stands in the order of the files: each is taken hold of once.
      if declaration.file != file {
        file = declaration.file
        tree = model.files[Int(file)].tree
      }
      let line = FileLines(context: context, file: Int(declaration.file))
      let location = line.location(declaration.line)
      if isNameless(declaration, tree) {
        let word = model.kindKeyword(DeclarationID(i))
        findings.append(Finding(P101.id, .warning, at: location, Message("P101.nameless", ["kind": word])))
      } else if context.soundsLikeRemark(DeclarationID(i)) {
        findings.append(
          Finding(
            P101.id, .warning, at: location,
            Message("P101.sentence", ["line": model.written(location), "kind": model.kindKeyword(DeclarationID(i))]),
            edits: [
              Edit(
                Message("P101.makeNote", ["count": "1"]), [line.insert("- ", before: declaration.line)], isSafe: false)
            ]))
      }
    }
  }

  /// A name without a letter or digit has no id.
  private func isNameless(_ declaration: Declaration, _ tree: Tree) -> Bool {
    guard let first = declaration.name.offsets.first else { return true }
    let byte = tree.source.bytes[first]
    if byte < 0x80, byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 { return false }
    return Folding.key(tree.source.text(declaration.name)).isEmpty
  }
}

extension CheckContext {
  /// Whether a declaration says nothing and is named by a sentence: `System is slow and nobody knows why`.
  func soundsLikeRemark(_ id: DeclarationID) -> Bool {
    let declaration = model.declarations[Int(id)]
    guard declaration.title.isEmpty, declaration.facts.isEmpty, declaration.kind != .question else { return false }
    return Unreadable.isSentence(model.files[Int(declaration.file)].tree, declaration.name.offsets)
  }

  /// The sticky notes right below a field with nothing behind its colon, which may be what it was to say.
  func notesBelow(_ fact: Fact) -> [Int32] {
    let kind = model.declarations[Int(fact.declaration)].kind
    guard let type = fact.field.type(in: kind), type == .texts || type == .list || type == .text else { return [] }
    let lines = model.files[Int(fact.file)].tree.lines
    var notes: [Int32] = []
    var i = Int(fact.line) + 1
    while i < lines.count, lines[i].form == .note, lines[i].owner == lines[Int(fact.line)].owner {
      notes.append(Int32(i))
      i += 1
    }
    return notes
  }
}

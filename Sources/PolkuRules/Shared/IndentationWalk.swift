import PolkuModel
import PolkuSyntax

/// Walks down the lines of a file and compares where they stand with whose they are.
struct IndentationWalk {
  let lines: FileLines
  /// The nearest declaration above.
  private var current = -1
  /// The last declaration that is neither step, path nor playbook.
  private var stranger = -1
  /// Steps whose lines were reported already.
  private var reported = -1

  init(lines: FileLines) { self.lines = lines }

  mutating func check(_ findings: inout [Finding]) {
    let all = lines.tree.lines
    for i in all.indices {
      let line = all[i]
      switch line.form {
      case .declaration where !line.flags.contains(.lost):
        declaration(i, line, all, &findings)
      case .field where line.text > line.start, .note where line.text > line.start: inside(i, line, all, &findings)
      case .flow where !line.flags.contains(.lost): course(i, line, all, &findings)
      default: break
      }
    }
  }

  // MARK: - Declarations

  private mutating func declaration(_ i: Int, _ line: Line, _ all: [Line], _ findings: inout [Finding]) {
    if line.kind == .step {
      course(i, line, all, &findings)
    } else {
      if current >= 0, isDeeper(line, than: all[current]) { indented(i, line, all, &findings) }
      if line.kind != .path, line.kind != .playbook { stranger = i }
    }
    current = i
  }

  /// A declaration inside another: it looks like a part of it.
  private mutating func indented(_ i: Int, _ line: Line, _ all: [Line], _ findings: inout [Finding]) {
    let above = all[current]
    var end = i + 1
    while end < all.count {
      let next = all[end]
      if next.form == .declaration, next.kind != .step, !isDeeper(next, than: above) { break }
      end += 1
    }
    let extra = line.indentation - above.indentation
    var changes: [Edit.Change] = []
    for k in i..<end where all[k].stop > all[k].text && all[k].indentation >= extra {
      let from = Int(all[k].start) + above.indentation
      if all[k].indentation >= above.indentation + extra { changes.append(lines.replace(from..<from + extra, "")) }
    }
    // A word and a colon would be read as a field once nothing stands deeper.
    let isSafe = !all[i..<end].contains { $0.flags.contains(.bare) }
    var edits = [Edit(Message("P104.outdent"), changes, isSafe: isSafe)]
    if let field = asField(line, above) { edits.insert(field, at: 0) }
    findings.append(
      Finding(
        P104.id, .warning, at: lines.location(Int32(i)),
        Message("P104.declaration", ["line": lines.written(Int32(i)), "above": lines.written(Int32(current))]),
        edits: edits))
  }

  /// `metric overdue leads` inside a critical point: `measured by: overdue leads`.
  private func asField(_ line: Line, _ above: Line) -> Edit? {
    guard let kind = line.kind, let owner = above.kind else { return nil }
    let language = lines.tree.language
    let row = FieldTable.rows.first { row in
      guard row.kinds.contains(owner), case .names(let named) = row.type else { return false }
      return named.contains(kind) && language.words(row.field).contains { language.words(kind).contains($0) }
    }
    guard let row, let word = language.words(row.field).first else { return nil }
    let parts = Parts.declaration(lines.tree.source.bytes.span, line)
    let text = "\(word): \(lines.tree.source.text(parts.name))"
    return Edit(
      Message("P104.asField", ["text": text]), [lines.replace(Int(line.text)..<Int(line.end), text)], isSafe: false)
  }

  // MARK: - Lines below a step

  private mutating func inside(_ i: Int, _ line: Line, _ all: [Line], _ findings: inout [Finding]) {
    guard current >= 0, all[current].kind == .step, !line.flags.contains(.lost), line.owner >= 0, reported != current
    else {
      return
    }
    let step = all[current]
    if line.owner == Int32(current) {
      guard !isDeeper(line, than: step), isComparable(line, step) else { return }
      reported = current
      stepsOwn(i, step, all, &findings)
    } else if line.owner == step.owner, isDeeper(line, than: step) {
      reported = current
      let change = indentation(i, all, lines.tree.source.text(Int(step.start)..<Int(step.text)))
      findings.append(
        Finding(
          P104.id, .warning, at: lines.location(Int32(i)),
          Message("P104.playbooks", ["line": lines.written(Int32(i)), "step": lines.written(Int32(current))]),
          edits: [Edit(Message("P104.moveOut"), [change])]))
    }
  }

  /// Lines that are the step's and look like the playbook's: one finding a step.
  private func stepsOwn(_ i: Int, _ step: Line, _ all: [Line], _ findings: inout [Finding]) {
    var found: [Int] = []
    var k = i
    while k < all.count, all[k].form != .declaration, all[k].form != .flow {
      let isOwn = all[k].owner == Int32(current) && (all[k].form == .field || all[k].form == .note)
      if isOwn, all[k].text > all[k].start, !isDeeper(all[k], than: step) { found.append(k) }
      k += 1
    }
    let deeper = lines.tree.source.text(Int(step.start)..<Int(step.text)) + "  "
    var edits = [Edit(Message("P104.moveIn"), found.map { indentation($0, all, deeper) })]
    if let up = moveUp(found, step, all) { edits.append(up) }
    findings.append(
      Finding(
        P104.id, .warning, at: lines.location(Int32(i)),
        Message(
          "P104.steps",
          ["line": lines.written(Int32(i)), "step": lines.written(Int32(current)), "count": "\(found.count)"]),
        labels: found.dropFirst().map { Finding.Label(lines.location(Int32($0)), Message("P104.also")) }, edits: edits))
  }

  /// The same lines above the first step, where they are the playbook's.
  private func moveUp(_ found: [Int], _ step: Line, _ all: [Line]) -> Edit? {
    guard step.owner >= 0,
      found.allSatisfy({ all[$0].field.map { FieldTable.kinds(having: $0).contains(.playbook) } ?? true })
    else { return nil }
    let first = Int(step.owner) + 1
    let text = found.map { LineMoves(lines: lines).text($0..<$0 + 1) }.joined()
    let changes =
      [lines.replace(Int(all[first].start)..<Int(all[first].start), text)]
      + found.map { lines.replace(LineMoves(lines: lines).bytes($0..<$0 + 1), "") }
    return Edit(Message("P104.moveUp"), changes, isSafe: false)
  }

  private func indentation(_ i: Int, _ all: [Line], _ text: String) -> Edit.Change {
    lines.replace(Int(all[i].start)..<Int(all[i].text), text)
  }

  // MARK: - Flows and steps far from where they belong

  /// Between a flow or step and its path or playbook stands a declaration of another kind.
  private mutating func course(_ i: Int, _ line: Line, _ all: [Line], _ findings: inout [Finding]) {
    guard line.owner >= 0 else { return }
    let owner = Int(line.owner)
    // Behind a flow, the nearest declaration is its path or playbook again.
    defer { if line.form == .flow { current = owner } }
    guard stranger > owner else { return }
    let moves = LineMoves(lines: lines)
    let start = i
    let end = moves.endOfBlock(start)
    let target = moves.endOfOwner(owner)
    let between = stranger
    // What follows belongs to the moved block; it is reported once.
    stranger = -1
    let changes = [
      lines.replace(target..<target, moves.text(start..<end)), lines.replace(moves.bytes(start..<end), ""),
    ]
    findings.append(
      Finding(
        P104.id, .warning, at: lines.location(Int32(i)),
        Message(
          "P104.farAway",
          [
            "line": lines.written(Int32(i)), "owner": lines.written(Int32(owner)),
            "between": lines.written(Int32(between)),
          ]),
        labels: [Finding.Label(lines.location(Int32(owner)), Message("P104.owner"))],
        edits: [Edit(Message("P104.moveToOwner"), changes)]))
  }

  // MARK: - Comparing indentations

  private func isDeeper(_ line: Line, than other: Line) -> Bool {
    line.indentation > other.indentation && isComparable(line, other)
  }

  /// Tabs and blanks mixed say nothing: one indentation must be the beginning of the other.
  private func isComparable(_ a: Line, _ b: Line) -> Bool {
    let bytes = lines.tree.source.bytes
    for k in 0..<min(a.indentation, b.indentation) where bytes[Int(a.start) + k] != bytes[Int(b.start) + k] {
      return false
    }
    return true
  }
}

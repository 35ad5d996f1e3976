import PolkuModel
import PolkuSyntax

/// Flows that say less, or something else, than their author meant.
struct FlowSlips {
  let context: CheckContext

  private var model: Model { context.model }

  func check(_ findings: inout [Finding]) {
    var moved: Set<Location> = []
    for oddity in model.oddities {
      switch oddity.kind {
      case .openEnd: openEnd(oddity, &findings)
      case .clauseBeforeArrow:
        let tree = model.files[Int(oddity.location.file)].tree
        let number = tree.lineNumber(at: Int(oddity.location.range.start))
        let line = Location(file: Int(oddity.location.file), at: Int(tree.lines[number].start))
        if moved.insert(line).inserted { clauseBeforeArrow(oddity, tree, tree.lines[number], &findings) }
      case .openQuote:
        let end = Location(file: Int(oddity.location.file), at: Int(oddity.location.range.end))
        report(oddity, "P101.openQuote", Edit("P101.closeQuote", end, "\"", isSafe: false), &findings)
      case .channelInFlow(let channel): channelInFlow(oddity, channel, &findings)
      case .declarationAsFlow: report(oddity, "P101.declarationAsFlow", nil, &findings)
      default: break
      }
    }
  }

  private func report(_ oddity: Oddity, _ key: String, _ edit: Edit?, _ findings: inout [Finding]) {
    findings.append(
      Finding(
        P101.id, .warning, at: oddity.location, Message(key, ["text": model.written(oddity.location)]),
        edits: [edit].compactMap { $0 }))
  }

  private func openEnd(_ oddity: Oddity, _ findings: inout [Finding]) {
    let end = Location(file: Int(oddity.location.file), at: Int(oddity.location.range.end))
    report(oddity, "P101.openEnd", Edit("P101.addOpenPoint", end, " ?", isSafe: false), &findings)
  }

  /// `a after 2 days -> b`: the clause moves behind the point it leads to.
  private func clauseBeforeArrow(_ oddity: Oddity, _ tree: Tree, _ line: Line, _ findings: inout [Finding]) {
    var reader = FlowReader(tree.language)
    var parts = FlowParts()
    let bytes = tree.source.bytes.span
    reader.read(bytes, line, into: &parts)
    var edit: Edit?
    if parts.pieces.count > 1, !parts.pieces[1].points.isEmpty {
      let first = parts.pieces[0]
      let clause = Parts.trimmed(bytes, first.points.upperBound..<first.head.upperBound)
      let file = Int(oddity.location.file)
      let second = parts.pieces[1]
      let isPlain = parts.clauses[second.clauses].isEmpty
      edit = Edit(
        Message("P101.moveClause", ["text": tree.source.text(clause)]),
        [
          Edit.Change(Location(file: file, range: ByteRange(first.points.upperBound, first.head.upperBound)), ""),
          Edit.Change(Location(file: file, at: second.points.upperBound), " " + tree.source.text(clause)),
        ], isSafe: isPlain)
    }
    report(oddity, "P101.clauseBeforeArrow", edit, &findings)
  }

  /// `a -> b via email`: the channel stands at the touchpoint.
  private func channelInFlow(_ oddity: Oddity, _ channel: ByteRange, _ findings: inout [Finding]) {
    let file = oddity.location.file
    findings.append(
      Finding(
        P101.id, .warning, at: oddity.location,
        Message(
          "P101.channelInFlow",
          [
            "text": model.written(oddity.location), "on": model.word(.on, in: file),
            "channel": Model.short(model.text(file, channel)),
          ])))
  }
}

import PolkuModel
import PolkuSyntax

/// The edits that mend lines which cannot be read.
struct LineMending {
  let lines: FileLines

  /// The sort of a line, which chooses the sentence.
  func sort(_ odd: UnreadableRuns.Odd) -> String {
    switch odd.guess {
    case .wordAlone: "wordAlone"
    case .heading, .comment, .marks: "heading"
    case .tableRow: "table"
    case .continuation: "continuation"
    case .arrowFirst: goesOn(odd.number) ? "arrowFirst" : "unreadable"
    case .strangeArrows: "strangeArrow"
    case .noColon: "noColon"
    case .talk, .other: "unreadable"
    }
  }

  /// The sort of a run: of lines of several sorts, none in particular.
  func sort(_ run: [UnreadableRuns.Odd]) -> String {
    let sorts = Set(run.map { sort($0) })
    if sorts == ["table", "continuation"] { return "table" }
    return sorts.count == 1 ? sorts.first ?? "unreadable" : "unreadable"
  }

  /// The word a sentence speaks of: a kind, a field or the sign that is no arrow.
  func word(_ odd: UnreadableRuns.Odd) -> String {
    switch odd.guess {
    case .wordAlone(let kind): return lines.context.model.word(kind, in: Int32(lines.file))
    case .noColon(let end): return lines.tree.source.text(Int(lines.tree.lines[Int(odd.number)].text)..<end)
    case .strangeArrows(let signs, _): return signs.first.map { lines.tree.source.text($0) } ?? ""
    default: return ""
    }
  }

  /// What can be done about a run: one edit that mends every line of it, where each can be mended.
  func edits(_ run: [UnreadableRuns.Odd]) -> [Edit] {
    var edits: [Edit] = []
    let mended = run.map { mend($0) }
    if mended.allSatisfy({ !$0.isEmpty }) {
      let isSafe = run.allSatisfy { sort($0) == "heading" && lines.lost($0.number) == nil && !hasValue($0.number) }
      edits.append(Edit(Message(title(run), ["count": "\(run.count)"]), mended.flatMap { $0 }, isSafe: isSafe))
    }
    if run.allSatisfy({ remarkable($0) }) {
      edits.append(Edit(Message("P101.makeNote", ["count": "\(run.count)"]), run.map { note($0) }, isSafe: false))
    }
    if run.allSatisfy({ $0.guess == .talk || $0.guess == .tableRow }) {
      let changes = run.map { lines.insert("// ", before: $0.number) }
      edits.append(Edit(Message("P101.makeComment", ["count": "\(run.count)"]), changes, isSafe: false))
      if let first = run.first, continuesText(above: first.number), run.allSatisfy({ $0.guess == .talk }) {
        let text = run.map { lines.insert("| ", before: $0.number) }
        edits.append(Edit(Message("P101.makeText", ["count": "\(run.count)"]), text, isSafe: false))
      }
    }
    return edits
  }

  private func title(_ run: [UnreadableRuns.Odd]) -> String {
    let sorts = Set(run.map { sort($0) })
    guard sorts.count == 1, let only = sorts.first else { return "P101.mend" }
    switch only {
    case "heading": return run.contains { hasValue($0.number) } ? "P101.declareEach" : "P101.makeComment"
    case "noColon": return "P101.addColon"
    case "arrowFirst": return "P101.addPoint"
    case "strangeArrow": return "P101.addArrow"
    default: return "P101.mend"
    }
  }

  private func mend(_ odd: UnreadableRuns.Odd) -> [Edit.Change] {
    let line = lines.tree.lines[Int(odd.number)]
    switch odd.guess {
    case .heading where hasValue(odd.number): return declarations(line)
    case .heading, .marks: return [lines.insert("// ", before: odd.number)]
    case .comment: return [comment(line)]
    case .noColon(let end): return [lines.replace(end..<end, ":")]
    case .arrowFirst: return lastPoint(above: odd.number).map { [lines.insert($0 + " ", before: odd.number)] } ?? []
    case .strangeArrows(let signs, let direction): return arrows(line, signs, direction)
    default: return []
    }
  }

  // MARK: - Notes and comments

  private func remarkable(_ odd: UnreadableRuns.Odd) -> Bool {
    switch odd.guess {
    case .talk, .other, .continuation, .tableRow, .arrowFirst: true
    default: false
    }
  }

  private func note(_ odd: UnreadableRuns.Odd) -> Edit.Change {
    let line = lines.tree.lines[Int(odd.number)]
    switch odd.guess {
    case .arrowFirst(let text): return lines.replace(Int(line.text)..<text, "- ")
    case .continuation: return lines.replace(Int(line.text)..<Int(line.text) + 1, "-")
    default: return lines.insert("- ", before: odd.number)
    }
  }

  private func comment(_ line: Line) -> Edit.Change {
    let bytes = lines.tree.source.bytes
    var end = Int(line.text)
    while end < line.end, bytes[end] == 0x23 || bytes[end] == 0x20 { end += 1 }
    return lines.replace(Int(line.text)..<end, end < line.end ? "// " : "//")
  }

  private func continuesText(above number: Int32) -> Bool {
    guard number > 0 else { return false }
    let line = lines.tree.lines[Int(number) - 1]
    guard let field = line.field, line.owner >= 0, let kind = lines.tree.lines[Int(line.owner)].kind else {
      return false
    }
    return field.type(in: kind)?.isText ?? false
  }

  // MARK: - Headings with names behind them

  private func hasValue(_ number: Int32) -> Bool {
    let line = lines.tree.lines[Int(number)]
    return line.flags.contains(.heading) && !trimmedValue(line).isEmpty
  }

  private func trimmedValue(_ line: Line) -> Range<Int> {
    Parts.trimmed(lines.tree.source.bytes.span, Int(line.valueStart)..<Int(line.end))
  }

  /// `Stages: awareness, consideration` as one declaration a line.
  private func declarations(_ line: Line) -> [Edit.Change] {
    let tree = lines.tree
    let head = Folding.key(tree.source.text(Int(line.text)..<Int(line.headEnd)))
    guard let kind = Kind.allCases.first(where: { tree.language.plurals($0).contains { Folding.key($0) == head } })
    else {
      return []
    }
    var items: [Range<Int>] = []
    Parts.items(tree.source.bytes.span, trimmedValue(line), into: &items)
    let word = lines.context.model.word(kind, in: Int32(lines.file))
    let text = items.map { "\(word) \(tree.source.text($0))" }.joined(separator: "\n")
    return [lines.replace(Int(line.text)..<Int(line.end), text)]
  }

  // MARK: - Arrows

  /// Whether a line that begins with an arrow goes on with the flow right above.
  private func goesOn(_ number: Int32) -> Bool {
    let line = lines.tree.lines[Int(number)]
    var above = Int(number) - 1
    // Several such lines go on with one flow; a few are enough to tell.
    while above > max(0, Int(number) - 8), case .arrowFirst = Unreadable.guess(lines.tree, lines.tree.lines[above]),
      lines.tree.lines[above].form == .unreadable
    {
      above -= 1
    }
    guard above >= 0, lines.tree.lines[above].form == .flow else { return false }
    return !Unreadable.isSentence(lines.tree, Int(line.text)..<Int(line.end))
  }

  /// The last point of the flow right above, for an arrow without one.
  private func lastPoint(above number: Int32) -> String? {
    guard goesOn(number), number > 0 else { return nil }
    let above = lines.tree.lines[Int(number) - 1]
    if above.form != .flow { return nil }
    var reader = FlowReader(lines.tree.language)
    var parts = FlowParts()
    reader.read(lines.tree.source.bytes.span, above, into: &parts)
    guard let points = parts.pieces.last?.points, !points.isEmpty else { return nil }
    return lines.tree.source.text(points)
  }

  private func arrows(_ line: Line, _ signs: [Range<Int>], _ direction: Unreadable.Direction) -> [Edit.Change] {
    if direction == .onwards { return signs.map { lines.replace($0, "->") } }
    guard signs.count == 1, let sign = signs.first else { return [] }
    let bytes = lines.tree.source.bytes.span
    let from = Parts.trimmed(bytes, Int(line.text)..<sign.lowerBound)
    let to = Parts.trimmed(bytes, sign.upperBound..<Int(line.end))
    if from.isEmpty || to.isEmpty { return [] }
    let (a, b) = (lines.tree.source.text(from), lines.tree.source.text(to))
    let whole = Int(line.text)..<Int(line.end)
    if direction == .back { return [lines.replace(whole, "\(b) -> \(a)")] }
    let indentation = lines.tree.source.text(Int(line.start)..<Int(line.text))
    return [lines.replace(whole, "\(a) -> \(b)\n\(indentation)\(b) -> \(a)")]
  }
}

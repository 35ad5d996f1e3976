/// Writes a file in the canonical layout: every word, comment and note stays, only blanks and arrows change.
///
/// Declarations stand at the margin, what belongs to them two blanks in, what belongs to a step four. A
/// colon has a blank behind it and none before, arrows are `->` between blanks, bullets `- `; a comment
/// behind a line stands two blanks from it. Blank lines come one at a time. The layout says what the
/// reading is, so formatting never changes what a file means, and formatting twice changes nothing.
public enum Formatter {
  /// The file of a tree in canonical layout: UTF-8 with LF, no byte-order mark, a line end at the end.
  ///
  /// Cost grows linearly with the file.
  public static func format(_ tree: Tree) -> [UInt8] {
    var writer = LayoutWriter(tree)
    writer.writeAll()
    return writer.output
  }
}

/// Writes the lines of a tree, one after the other.
struct LayoutWriter {
  let tree: Tree
  let layout: Indentation
  private(set) var output: [UInt8] = []
  private var wantsBlank = false

  init(_ tree: Tree) {
    self.tree = tree
    layout = Indentation(tree)
    output.reserveCapacity(tree.source.bytes.count + tree.source.bytes.count / 16)
  }

  mutating func writeAll() {
    let source = tree.source.bytes
    let bytes = source.span
    for i in tree.lines.indices { write(bytes, i) }
  }

  private mutating func write(_ bytes: Span<UInt8>, _ number: Int) {
    let line = tree.lines[number]
    if line.form == .blank {
      wantsBlank = !output.isEmpty
      return
    }
    if wantsBlank { output.append(0x0A) }
    wantsBlank = false
    for _ in 0..<layout.blanks[number] { output.append(0x20) }
    let start = output.count
    switch line.form {
    case .declaration: writeDeclaration(bytes, line)
    case .field, .file: writeField(bytes, line)
    case .flow: writeFlow(bytes, line)
    case .note:
      append("- ")
      append(bytes, Int(line.body), Int(line.end))
    case .continuation:
      append("|")
      if line.body < line.end { append(" ") }
      append(bytes, Int(line.body), Int(line.end))
    case .comment, .numbered, .unreadable, .blank: append(bytes, Int(line.text), Int(line.end))
    }
    writeComment(bytes, line, isAlone: output.count == start)
    output.append(0x0A)
  }

  private mutating func writeDeclaration(_ bytes: Span<UInt8>, _ line: Line) {
    if line.flags.contains(.numbered) {
      let mark = Int(line.text)..<Bytes.dropBlanks(bytes, Int(line.text), Int(line.body))
      append(bytes, mark.lowerBound, mark.upperBound)
      append(" ")
      append(bytes, Int(line.body), Int(line.end))
    } else if line.flags.contains(.bare) {
      writeField(bytes, line)
    } else {
      append(bytes, Int(line.text), Bytes.dropBlanks(bytes, Int(line.text), Int(line.body)))
      append(" ")
      append(bytes, Int(line.body), Bytes.dropBlanks(bytes, Int(line.body), Int(line.headEnd)))
      if line.hasColon { writeValue(bytes, line) }
    }
  }

  private mutating func writeField(_ bytes: Span<UInt8>, _ line: Line) {
    append(bytes, Int(line.text), Bytes.dropBlanks(bytes, Int(line.text), Int(line.colon)))
    writeValue(bytes, line)
  }

  /// The colon and what stands behind it.
  private mutating func writeValue(_ bytes: Span<UInt8>, _ line: Line) {
    append(":")
    let start = Bytes.skipBlanks(bytes, Int(line.valueStart), Int(line.end))
    if start >= Int(line.end) { return }
    append(" ")
    append(bytes, start, Int(line.end))
  }

  /// Arrows between blanks; a label behind its colon and a blank.
  private mutating func writeFlow(_ bytes: Span<UInt8>, _ line: Line) {
    var start = Int(line.text)
    let end = Int(line.end)
    while true {
      let arrow = Arrow.next(bytes, start, end)
      let piece = Parts.trimmed(bytes, start..<(arrow?.lowerBound ?? end))
      if let colon = FlowReader.dividingColon(bytes, piece) {
        append(bytes, piece.lowerBound, Bytes.dropBlanks(bytes, piece.lowerBound, colon))
        append(":")
        let label = Bytes.skipBlanks(bytes, colon + 1, piece.upperBound)
        if label < piece.upperBound { append(" ") }
        append(bytes, label, piece.upperBound)
      } else {
        append(bytes, piece.lowerBound, piece.upperBound)
      }
      guard let arrow else { return }
      append(piece.isEmpty ? "->" : " ->")
      start = arrow.upperBound
      if Bytes.skipBlanks(bytes, start, end) >= end { return }
      append(" ")
    }
  }

  private mutating func writeComment(_ bytes: Span<UInt8>, _ line: Line, isAlone: Bool) {
    let start = Bytes.skipBlanks(bytes, Int(line.end), Int(line.stop))
    let end = Bytes.dropBlanks(bytes, start, Int(line.stop))
    if start >= end { return }
    if !isAlone { append("  ") }
    append(bytes, start, end)
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  private mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    if start < end { output.append(contentsOf: tree.source.bytes[start..<end]) }
  }
}

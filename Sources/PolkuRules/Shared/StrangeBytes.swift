import PolkuModel
import PolkuSyntax

/// Bytes that are no text, and characters that end lines elsewhere.
struct StrangeBytes {
  let lines: FileLines

  func check(_ findings: inout [Finding]) {
    let source = lines.tree.source
    if source.encoding != .utf8 {
      findings.append(
        Finding(
          P101.id, .warning, at: Location(file: lines.file, at: 0),
          Message("P101.encoding", ["encoding": source.encoding.rawValue])))
    }
    for number in lines.context.oddLines.strangeBytes[lines.file] {
      guard let (range, sort) = StrangeCharacter.first(lines.tree, lines.tree.lines[Int(number)]) else { continue }
      let location = Location(file: lines.file, range: ByteRange(range))
      switch sort {
      case .lineBreak:
        let edit = Edit(Message("P101.breakLine"), [Edit.Change(location, "\n")], isSafe: false)
        findings.append(Finding(P101.id, .warning, at: location, Message("P101.lineBreak"), edits: [edit]))
      case .direction:
        let edit = Edit(Message("P101.removeCharacter"), [Edit.Change(location, "")], isSafe: false)
        findings.append(Finding(P101.id, .warning, at: location, Message("P101.direction"), edits: [edit]))
      case .notText:
        // In a file of another encoding one finding says it all.
        if source.encoding != .utf8 { continue }
        findings.append(Finding(P101.id, .warning, at: location, Message("P101.notText")))
      }
    }
  }
}

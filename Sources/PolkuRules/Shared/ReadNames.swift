import PolkuModel
import PolkuSyntax

/// Names and clauses that were understood by more than their letters.
struct ReadNames {
  let context: CheckContext

  private var model: Model { context.model }

  func check(_ findings: inout [Finding]) {
    for reading in model.nameReadings where reading.target >= 0 {
      switch reading.reading {
      case .title: report(reading, "P102.title", &findings)
      case .inflected: report(reading, "P102.inflected", &findings)
      case .near: report(reading, "P102.near", &findings)
      default: break
      }
    }
    for oddity in model.oddities { check(oddity, &findings) }
  }

  private func report(_ reading: NameReading, _ key: String, _ findings: inout [Finding]) {
    let name = model.reference(reading.target)
    let written = reading.field == nil ? inFlow(name, reading.location.file) : name
    let message = Message(
      key,
      [
        "written": model.written(reading.location), "name": model.called(reading.target),
        "kind": model.kindWord(reading.target),
      ])
    findings.append(
      Finding(
        P102.id, .warning, at: reading.location, message,
        labels: [Finding.Label(model.location(reading.target), Message("P102.meantThis"))],
        edits: [Edit("P102.write", reading.location, written, isSafe: true)]))
  }

  /// A name as a flow's point: in quotation marks where it holds a clause's word.
  private func inFlow(_ name: String, _ file: Int32) -> String {
    let language = model.files[Int(file)].tree.language
    let words = name.split(separator: " ").map { Folding.key(String($0)) }
    let holds = Clause.allCases.contains { clause in
      language.words(clause).contains { words.contains(Folding.key($0)) }
    }
    return holds && !name.hasPrefix("\"") ? "\"\(name)\"" : name
  }

  private func check(_ oddity: Oddity, _ findings: inout [Finding]) {
    let written = model.written(oddity.location)
    let text = model.text(oddity.location.file, oddity.location.range)
    switch oddity.kind {
    case .clauseWord(let meant):
      add(oddity, .warning, Message("P102.clauseWord", ["written": written, "meant": meant]), meant, &findings)
    case .longerName:
      add(oddity, .warning, Message("P102.longerName", ["name": written]), "\"\(text)\"", &findings)
    case .untilAsCondition:
      add(oddity, .note, Message("P102.until", ["written": written]), nil, &findings)
    case .joinedNames:
      let tree = model.files[Int(oddity.location.file)].tree
      let halves = tree.language.splitJoined(tree.source.bytes.span, oddity.location.range.offsets) ?? []
      let names = halves.map { tree.source.text($0) }.joined(separator: ", ")
      add(oddity, .warning, Message("P102.joined", ["written": written, "names": names]), names, &findings)
    default: break
    }
  }

  private func add(
    _ oddity: Oddity, _ severity: Severity, _ message: Message, _ replacement: String?, _ findings: inout [Finding]
  ) {
    let edits = replacement.map { [Edit("P102.write", oddity.location, $0, isSafe: true)] } ?? []
    findings.append(Finding(P102.id, severity, at: oddity.location, message, edits: edits))
  }
}

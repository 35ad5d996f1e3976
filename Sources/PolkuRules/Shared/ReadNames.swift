import PolkuModel
import PolkuSyntax

/// Names and clauses that were understood by more than their letters.
struct ReadNames {
  let context: CheckContext

  private var model: Model { context.model }

  func check(_ findings: inout [Finding]) {
    for reading in model.nameReadings where reading.target >= 0 {
      report(reading.target, reading.reading, reading.location, isFlow: reading.field == nil, &findings)
    }
    for value in context.values {
      guard case .named(let target, let reading) = value.what else { continue }
      report(target, reading, value.location, isFlow: false, &findings)
    }
    for oddity in model.oddities { check(oddity, &findings) }
  }

  private func report(
    _ target: DeclarationID, _ reading: Reference.Reading, _ location: Location, isFlow: Bool,
    _ findings: inout [Finding]
  ) {
    let key: String
    switch reading {
    case .title: key = "P102.title"
    case .inflected: key = "P102.inflected"
    case .near: key = "P102.near"
    default: return
    }
    let name = model.reference(target)
    let written = isFlow ? inFlow(name, location.file) : name
    let message = Message(
      key,
      ["written": model.written(location), "name": model.called(target), "kind": model.kindWord(target)])
    findings.append(
      Finding(
        P102.id, .warning, at: location, message,
        labels: [Finding.Label(model.location(target), Message("P102.meantThis"))],
        edits: [Edit("P102.write", location, written, isSafe: true)]))
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

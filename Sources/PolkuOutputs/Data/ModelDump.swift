import PolkuModel
import PolkuSyntax

/// What a model says, as text: for tests and for those who work on the binder.
public enum ModelDump {
  /// One line of text for every declaration, fact, arrow, citation and note, in the order of the model.
  public static func lines(_ model: Model) -> [String] {
    var result: [String] = []
    for i in model.declarations.indices {
      let id = DeclarationID(i)
      let declaration = model.declarations[i]
      var text = "\(declaration.kind.id) \(model.id(id))"
      let title = model.title(id)
      if !declaration.isDeclared, model.name(id) != model.id(id) { text += " ‹\(model.name(id))›" }
      if title != model.name(id) { text += ": " + joined(title) }
      for (flag, name) in names where declaration.flags.contains(flag) { text += " (\(name))" }
      text += citations(model, .declaration(id))
      result.append(text)
      for f in declaration.facts { result.append("  " + fact(model, Int32(f))) }
    }
    for i in model.arrows.indices { result.append(arrow(model, Int32(i))) }
    for note in model.notes { result.append(self.note(model, note)) }
    for reading in model.nameReadings { result.append(self.reading(model, reading)) }
    for oddity in model.oddities {
      result.append("odd: \(name(model, oddity)) \(quoted(model, oddity.location))")
    }
    return result
  }

  private static func reading(_ model: Model, _ reading: NameReading) -> String {
    var text = "reading: \(reading.reading) \(quoted(model, reading.location))"
    if reading.target >= 0 { text += " as " + thing(model, reading.target) }
    if !reading.others.isEmpty { text += " or " + reading.others.map { thing(model, $0) }.joined(separator: " or ") }
    return text
  }

  private static func name(_ model: Model, _ oddity: Oddity) -> String {
    switch oddity.kind {
    case .clauseWord(let meant): "clauseWord \(meant) for"
    case .channelInFlow(let channel): "channelInFlow " + model.text(oddity.location.file, channel) + " in"
    case .missing(let field): "missing for \(field?.id ?? "a flow"):"
    default: "\(oddity.kind)"
    }
  }

  private static func quoted(_ model: Model, _ location: Location) -> String {
    "‹" + model.text(location.file, location.range) + "›"
  }

  private static let names: [(Declaration.Flags, String)] = [
    (.undeclared, "undeclared"), (.unsure, "unsure"), (.duplicate, "duplicate"), (.outcome, "outcome"),
    (.extraMap, "extra map"), (.phase, "phase"),
  ]

  private static func fact(_ model: Model, _ number: Int32) -> String {
    let fact = model.facts[Int(number)]
    var text = fact.field.id
    if fact.view != .stated { text = "\(fact.view) " + text }
    switch fact.state {
    case .stated:
      let value = joined(model.text(fact))
      text +=
        " = " + (fact.references.isEmpty ? value : fact.references.map { reference(model, $0) }.joined(separator: ", "))
    case .unknown: text += " unknown"
    case .none: text += " none because " + model.text(fact)
    case .absent: text += " absent"
    }
    if fact.isUnsure { text += " (unsure)" }
    if fact.isOpen { text += " (open)" }
    return text + citations(model, .fact(number))
  }

  private static func reference(_ model: Model, _ number: Int) -> String {
    let reference = model.references[number]
    var text = reference.target >= 0 ? thing(model, reference.target) : "-"
    if reference.reading != .exact { text += " (\(reference.reading))" }
    if reference.isUnsure { text += "?" }
    return text
  }

  private static func arrow(_ model: Model, _ number: Int32) -> String {
    let arrow = model.arrows[Int(number)]
    var text = arrow.owner >= 0 ? thing(model, arrow.owner) : "map"
    text += ": \(point(model, arrow.from)) -> \(point(model, arrow.to))"
    if arrow.hasWait { text += " after " + model.text(arrow.file, arrow.wait) }
    if arrow.hasCondition { text += " when " + model.text(arrow.file, arrow.condition) }
    if arrow.isOtherwise { text += " otherwise" }
    for (name, range) in [("since", arrow.since), ("until", arrow.until)] where !range.isEmpty {
      text += " \(name) " + range.map { model.id(model.arrowImprovements[Int($0)]) }.joined(separator: ", ")
    }
    if arrow.hasLabel { text += " : " + joined(model.continued(arrow.file, arrow.line, arrow.label)) }
    if !arrow.isDrawn { text += " (written order)" }
    return text + citations(model, .arrow(number))
  }

  private static func point(_ model: Model, _ id: DeclarationID) -> String {
    id == Arrow.open ? "?" : model.id(id)
  }

  private static func note(_ model: Model, _ note: Note) -> String {
    let owner = note.owner >= 0 ? thing(model, note.owner) : "map"
    let sort = note.isTalk ? "talk" : note.tag?.id ?? "note"
    return "\(owner) - \(sort): " + joined(model.continued(note.file, note.line, note.text))
  }

  private static func thing(_ model: Model, _ id: DeclarationID) -> String {
    "\(model.declarations[Int(id)].kind.id) \(model.id(id))"
  }

  /// The lines of a continued text on one line.
  private static func joined(_ text: String) -> String {
    String(decoding: text.utf8.flatMap { $0 == 0x0A ? Array(" / ".utf8) : [$0] }, as: UTF8.self)
  }

  private static func citations(_ model: Model, _ subject: Citation.Subject) -> String {
    let found = model.citations.filter { $0.subject == subject }.map { citation in
      let place = citation.place.isEmpty ? "" : ": " + model.text(citation.location.file, citation.place)
      return (citation.isAssumed ? "assumed" : model.id(citation.source)) + place
    }
    return found.isEmpty ? "" : " [" + found.joined(separator: ", ") + "]"
  }
}

import PolkuModel
import PolkuSyntax

/// What a model says whatever the language of its files: values by their readings, texts as texts.
struct ModelReading {
  let model: Model
  private var readers: [ValueReader]

  init(_ model: Model) {
    self.model = model
    readers = model.files.map { ValueReader($0.tree.language) }
  }

  /// Declarations, facts and arrows, one line each.
  mutating func lines() -> [String] {
    var result: [String] = []
    for i in model.declarations.indices {
      let id = DeclarationID(i)
      let declaration = model.declarations[i]
      var flags = declaration.flags.rawValue
      if declaration.flags.contains(.phase) { flags = 255 }
      result.append(
        "\(thing(id)) \(flags)" + (declaration.isDeclared ? ": \(model.title(id))" : "") + citations(.declaration(id)))
      if declaration.kind == .stage, declaration.isDeclared { result.append("  phase: " + phase(id)) }
      for f in declaration.facts where declaration.kind != .stage || model.facts[f].field != .phase {
        result.append("  " + fact(Int32(f)))
      }
    }
    for i in model.arrows.indices { result.append(arrow(i)) }
    return result
  }

  /// Sticky notes with their owners and tags.
  func notes() -> [String] {
    model.notes.filter { !$0.isTalk }.map { note in
      "\(note.owner >= 0 ? thing(note.owner) : "map") \(note.tag?.id ?? "") "
        + model.continued(note.file, note.line, note.text)
    }
  }

  /// What was talked; a field that lacks its colon is one in either language.
  func talk() -> [String] {
    model.notes.filter { note in
      note.isTalk && model.files[Int(note.file)].tree.lines[Int(note.line)].fieldWithoutColon == nil
    }.map { model.text($0.file, $0.text) }
  }

  // MARK: - Things

  private func thing(_ id: DeclarationID) -> String {
    if id < 0 { return "?" }
    let declaration = model.declarations[Int(id)]
    if isPhase(id) { return "phase " + phase(id) }
    return "\(declaration.kind.id) \(model.id(id))"
  }

  /// A stage that nobody declared and that is named by a phase's word: each language has its own.
  private func isPhase(_ id: DeclarationID) -> Bool {
    let declaration = model.declarations[Int(id)]
    if declaration.flags.contains(.phase) { return true }
    let hasStages = model.declarations.contains { $0.kind == .stage && $0.isDeclared }
    return declaration.kind == .stage && !declaration.isDeclared && hasStages && !phase(id).isEmpty
  }

  private func phase(_ id: DeclarationID) -> String {
    let language = model.files[Int(model.declarations[Int(id)].file)].tree.language
    let stated = model.fact(id, .phase).map { fact in fact.state == .stated ? model.text(fact) : "" }
    let text = Array((stated ?? model.name(id)).utf8)
    if stated == nil { return language.value(text.span, text.indices, in: .phase)?.id ?? "" }
    var reader = ValueReader(language)
    return reader.word(text.span, text.indices, of: .phase).value?.id ?? ""
  }

  private func citations(_ subject: Citation.Subject) -> String {
    let found = model.citations.filter { $0.subject == subject }.map {
      ($0.isAssumed ? "assumed" : model.id($0.source)) + " " + model.text($0.location.file, $0.place)
    }
    return found.isEmpty ? "" : " [" + found.joined(separator: ", ") + "]"
  }

  // MARK: - Facts

  private mutating func fact(_ number: Int32) -> String {
    let fact = model.facts[Int(number)]
    let kind = model.declarations[Int(fact.declaration)].kind
    let type = fact.field.type(in: kind) ?? .text
    var text = "\(fact.view) \(fact.field.id) \(fact.state) \(fact.isUnsure) \(fact.isOpen) "
    if fact.state == .none { text += model.text(fact) }
    if fact.state == .stated { text += fact.references.isEmpty ? value(fact, type) : references(fact, type) }
    return text + citations(.fact(number))
  }

  private mutating func references(_ fact: Fact, _ type: ValueType) -> String {
    var text = fact.references.map { number in
      let reference = model.references[number]
      return (reference.reading == .word ? "everyone" : thing(reference.target)) + (reference.isUnsure ? "?" : "")
    }.joined(separator: ", ")
    if type == .escalation {
      var bytes = Array(model.text(fact).utf8)
      if fact.isUnsure { while bytes.last == 0x3F { bytes.removeLast() } }
      let wait = readers[Int(fact.file)].language.splitWait(bytes.span, bytes.indices).wait
      text += " after " + (wait.map { self.wait(Array(bytes[$0]), Int(fact.file)) } ?? "")
    }
    return text
  }

  private mutating func value(_ fact: Fact, _ type: ValueType) -> String {
    let file = Int(fact.file)
    let text = model.text(fact)
    let bytes = Array(text.utf8)
    let range = bytes.indices
    func part(_ range: Range<Int>?) -> String { range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" }
    func shown<Value>(_ reading: ValueReading<Value>, _ show: (Value) -> String) -> String {
      switch reading {
      case .value(let value, let remark): show(value) + " " + part(remark)
      case .meant(let value, _): show(value) + " "
      case .vague: "vague"
      default: text
      }
    }
    switch type {
    case .oneOf(let set):
      let reading = readers[file].word(bytes.span, range, of: set)
      guard case .ambiguous(let texts) = reading else { return shown(reading) { $0.id } }
      return texts.map { text in
        let bytes = Array(text.utf8)
        return readers[file].word(bytes.span, bytes.indices, of: set).value?.id ?? text
      }.joined(separator: ", ")
    case .duration: return shown(readers[file].timeSpan(bytes.span, range)) { "\($0)" }
    case .rate: return shown(readers[file].rate(bytes.span, range)) { "\($0)" }
    case .capacity: return shown(readers[file].capacity(bytes.span, range)) { $0.short }
    case .date: return shown(readers[file].date(bytes.span, range)) { "\($0)" }
    case .quantity: return shown(readers[file].amount(bytes.span, range)) { $0.short }
    case .feeling:
      return readers[file].feeling(bytes.span, range).items.map { item in
        person(part(item.name), readers[file].language) + shown(item.value) { $0.short }
      }.joined()
    case .namesAndValues:
      let items = readers[file].namesAndValues(bytes.span, range).items
      return items.map { item in
        limit(part(item.name), readers[file].language) + shown(item.value) { $0.short }
      }.joined()
    case .levels:
      let items = readers[file].levels(bytes.span, range).items
      return items.map { item in
        return place(part(item.name), readers[file].language) + " " + (item.level.value?.id ?? "unread")
          + part(item.because)
      }.joined(separator: ", ")
    case .allowance:
      let words = text.split(separator: " ")
      let because = readers[file].language.words(.because)
      return words.map { because.contains(String($0)) ? "because" : String($0) }.joined(separator: " ")
    case .severity:
      let remark = readers[file].ruleRemark(bytes.span, range)
      return part(remark.rule) + " " + (remark.severity.value?.id ?? "unread") + " because " + part(remark.reason)
    default: return text
    }
  }

  /// A persona or segment as it is declared, everyone, or what nobody knows.
  private func person(_ text: String, _ language: Language) -> String {
    if language.words(.whomEveryone).contains(where: { Folding.key($0) == Folding.key(text) }) { return "everyone" }
    for kind in [Kind.persona, .segment] {
      let word = language.words(kind).first { text.hasPrefix($0 + " ") }
      let name = word.map { String(text.dropFirst($0.count + 1)) } ?? text
      if let id = meant(kind, name) { return model.id(id) }
    }
    return text
  }

  /// A stage as it is declared, a phase in whatever form and language, or what nobody knows.
  private func place(_ text: String, _ language: Language) -> String {
    let bytes = Array(text.utf8)
    var reader = ValueReader(language)
    let stage = meant(.stage, text).map { model.declarations[Int($0)].isDeclared ? model.id($0) : "" } ?? ""
    let phase =
      reader.word(bytes.span, bytes.indices, of: .phase).value ?? language.bentPhase(bytes.span, bytes.indices)
    return stage.isEmpty ? phase?.id ?? text : stage
  }

  /// What is meant by a name, be it bent or misspelt.
  private func meant(_ kind: Kind, _ name: String) -> DeclarationID? {
    if let id = model.meant(kind, name) { return id }
    let near = model.declarations.indices.filter { i in
      model.declarations[i].kind == kind && model.declarations[i].isDeclared
        && MeantName.isMeant(name, for: model.name(DeclarationID(i)))
    }
    return near.count == 1 ? DeclarationID(near[0]) : nil
  }

  /// What a limit is for: the plural of a kind that can have one by the kind.
  private func limit(_ text: String, _ language: Language) -> String {
    [Kind.stage, .touchpoint, .persona, .channel].first { language.plurals($0).contains(text) }?.id ?? text
  }

  private mutating func wait(_ bytes: [UInt8], _ file: Int) -> String {
    switch readers[file].timeSpan(bytes.span, bytes.indices) {
    case .value(let span, _), .meant(let span, _): "\(span)"
    case .vague: "vague"
    default: String(decoding: bytes, as: UTF8.self)
    }
  }

  // MARK: - Arrows

  private mutating func arrow(_ number: Int) -> String {
    let arrow = model.arrows[number]
    let file = arrow.file
    var text = "\(thing(arrow.owner)): \(thing(arrow.from)) -> \(thing(arrow.to)) drawn \(arrow.isDrawn)"
    if arrow.hasWait { text += " after " + wait(Array(model.text(file, arrow.wait).utf8), Int(file)) }
    text += " when " + model.text(file, arrow.condition) + (arrow.isOtherwise ? " otherwise" : "")
    text += " since \(arrow.since.map { thing(model.arrowImprovements[Int($0)]) })"
    text += " until \(arrow.until.map { thing(model.arrowImprovements[Int($0)]) })"
    return text + " : " + model.continued(file, arrow.line, arrow.label) + citations(.arrow(Int32(number)))
  }
}

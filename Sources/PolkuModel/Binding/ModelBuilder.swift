import PolkuSyntax

/// Builds a model: first what is declared, then what names mean, flows before facts.
struct ModelBuilder {
  var model: Model
  /// Which declaration each line of each file opened, or -1.
  private(set) var declarationOfLine: [[DeclarationID]] = []
  private(set) var flows: [(file: Int32, line: Int32)] = []
  /// Room for the key of a name, used again for every name.
  var key: [UInt8] = []
  var resolver = Resolver()
  /// Room for the items of a list, used again for every list.
  var listItems: [Range<Int>] = []
  /// The stages that stand for buying phases in a map without stages.
  var phases: [ValueWord: DeclarationID] = [:]

  init(files: [ModelFile], _ model: Model) {
    self.model = model
    let lines = files.reduce(0) { $0 + $1.tree.lines.count }
    self.model.names = NameIndex(capacity: lines / 4 + 64)
  }

  mutating func build() {
    for file in model.files.indices { declare(file) }
    // A map may stand below what was said in the workshop.
    for i in model.notes.indices where model.notes[i].owner < 0 { model.notes[i].owner = model.map }
    groupFacts()
    bindFlows()
    bindFacts()
    bindDeclarationCitations()
  }

  // MARK: - Declarations and facts

  private mutating func declare(_ file: Int) {
    let tree = model.files[file].tree
    let source = tree.source.bytes
    let bytes = source.span
    let isIncluded = file + 1 < model.files.count
    var declared = [DeclarationID](repeating: -1, count: tree.lines.count)
    for i in tree.lines.indices {
      let line = tree.lines[i]
      if line.flags.contains(.lost) {
        if line.form != .continuation, line.form != .blank, line.form != .comment {
          addNote(bytes, tree, line, file, i, declared)
        }
        continue
      }
      switch line.form {
      case .declaration: declared[i] = declare(bytes, line, file, i, declared, isIncluded)
      case .field:
        addFact(line, file, i, declared)
        if line.flags.contains(.unknownField) { addNote(bytes, tree, line, file, i, declared) }
      case .flow: flows.append((Int32(file), Int32(i)))
      case .note: addNote(bytes, tree, line, file, i, declared)
      case .unreadable:
        if line.fieldWithoutColon != nil { addFact(line, file, i, declared) }
        addNote(bytes, tree, line, file, i, declared)
      default: break
      }
    }
    declarationOfLine.append(declared)
  }

  private mutating func declare(
    _ bytes: Span<UInt8>, _ line: Line, _ file: Int, _ number: Int, _ declared: [DeclarationID], _ isIncluded: Bool
  ) -> DeclarationID {
    let parts = Parts.declaration(bytes, line)
    let kind = line.kind ?? .map
    let isNamedByTitle = parts.name.isEmpty
    let name = isNamedByTitle ? parts.title ?? parts.name : parts.name
    key.removeAll(keepingCapacity: true)
    Folding.append(bytes, name, to: &key)
    let id = DeclarationID(model.declarations.count)
    let parent = kind == .step && line.owner >= 0 ? declared[Int(line.owner)] : -1
    var flags = Declaration.Flags()
    if parts.isUnsure { flags.insert(.unsure) }
    if kind == .map {
      // An included file's own map is left out; a second one in a file is reported.
      if model.map >= 0 || isIncluded { flags.insert(.extraMap) } else { model.map = id }
    }
    let isNamed = !key.isEmpty
    let isValueWord = model.files[file].tree.language.isValueWord(key.span)
    if kind == .step { Model.appendPlaybook(parent, to: &key) }
    if isNamed, isTaken(kind) { flags.insert(.duplicate) }
    let folded = key
    let isFirst = !flags.contains(.duplicate)
    let symbol = isFirst ? model.names.insert(id, folded.span) : model.names.intern(folded.span)
    if Parts.hasOpenQuote(bytes, name) { oddity(.openQuote, file, name, subject: id) }
    if isValueWord { oddity(.valueWordAsName, file, name, subject: id) }
    model.declarations.append(
      Declaration(
        kind: kind, flags: flags, file: Int32(file), line: Int32(number), symbol: symbol, parent: parent,
        name: ByteRange(name), title: ByteRange(isNamedByTitle ? name : parts.title ?? 0..<0), firstFact: 0, endFact: 0)
    )
    return id
  }

  /// Whether a declaration of a kind has the name in `key` already.
  private func isTaken(_ kind: Kind) -> Bool {
    var at = model.names.first(key.span)
    while at >= 0 {
      if model.declarations[Int(at)].kind == kind { return true }
      at = model.names.next(at)
    }
    return false
  }

  private mutating func addFact(_ line: Line, _ file: Int, _ number: Int, _ declared: [DeclarationID]) {
    guard let field = line.field ?? line.fieldWithoutColon, line.owner >= 0, !line.flags.contains(.strangeField)
    else { return }
    let owner = declared[Int(line.owner)]
    guard owner >= 0 else { return }
    // Rules that miss a value take one whose colon is missing for `?`, so that one slip is one finding.
    let isForgotten = line.fieldWithoutColon != nil
    let value = isForgotten ? Int(line.end) : min(Int(line.body), Int(line.end))
    let view: View = line.flags.contains(.perceived) ? .perceived : line.flags.contains(.really) ? .really : .stated
    model.facts.append(
      Fact(
        declaration: owner, file: Int32(file), line: Int32(number), field: field, view: view,
        state: isForgotten ? .unknown : .stated, isUnsure: false, isOpen: false, value: ByteRange(value, Int(line.end)),
        firstReference: 0, endReference: 0))
  }

  private mutating func addNote(
    _ bytes: Span<UInt8>, _ tree: Tree, _ line: Line, _ file: Int, _ number: Int, _ declared: [DeclarationID]
  ) {
    // What goes with a line that could not be read is the workshop's.
    let owner = line.owner >= 0 ? declared[Int(line.owner)] : -1
    var text = (line.form == .note ? Int(line.body) : Int(line.text))..<Int(line.end)
    var tag: NoteTag?
    if line.form == .note, let found = NoteTag.read(bytes, text, tree.language) {
      tag = found.tag
      text = found.text
    }
    model.notes.append(
      Note(
        owner: owner, file: Int32(file), line: Int32(number), tag: tag, text: ByteRange(text),
        isTalk: line.form != .note || line.flags.contains(.lost)))
  }

  // MARK: - Facts of one declaration together

  private mutating func groupFacts() {
    var isSorted = true
    for i in model.facts.indices.dropFirst() where model.facts[i].declaration < model.facts[i - 1].declaration {
      isSorted = false
      break
    }
    var starts = [Int32](repeating: 0, count: model.declarations.count + 1)
    for fact in model.facts { starts[Int(fact.declaration) + 1] += 1 }
    for i in starts.indices.dropFirst() { starts[i] += starts[i - 1] }
    for i in model.declarations.indices {
      model.declarations[i].firstFact = starts[i]
      model.declarations[i].endFact = starts[i + 1]
    }
    if !isSorted {
      var next = starts
      var sorted = model.facts
      for fact in model.facts {
        let at = Int(next[Int(fact.declaration)])
        next[Int(fact.declaration)] += 1
        sorted[at] = fact
      }
      model.facts = sorted
    }
    model.factIndex = FactIndex(model.facts, starts: starts)
  }
}

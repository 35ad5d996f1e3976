import PolkuSyntax

/// A file to be translated, and what its model knows of each of its lines.
struct TranslationSource {
  let model: Model
  let file: Int
  let tree: Tree
  let bytes: [UInt8]
  let from: Language
  let to: Language

  /// The declaration each line opens, or -1.
  private(set) var declarationOfLine: [DeclarationID]
  /// The fact each line states, or -1.
  private(set) var factOfLine: [Int32]
  /// Names in brackets that are to be written otherwise, in their order.
  private(set) var citations: [(range: Range<Int>, name: [UInt8])] = []
  /// The names that were understood by more than their letters, by where they begin.
  private(set) var nameReadings: [UInt32: NameReading] = [:]
  /// Where names begin that hold a clause's word, and were read whole.
  private(set) var longerNames: Set<UInt32> = []
  /// Where clause words stand that are misspelt or of another language.
  private(set) var meantClauses: Set<UInt32> = []

  init(_ model: Model, file: Int, to: Language) {
    self.model = model
    self.file = file
    tree = model.files[file].tree
    bytes = tree.source.bytes
    from = tree.language
    self.to = to
    declarationOfLine = Array(repeating: -1, count: tree.lines.count)
    factOfLine = declarationOfLine
    for (i, declaration) in model.declarations.enumerated() where declaration.isDeclared && declaration.file == file {
      declarationOfLine[Int(declaration.line)] = DeclarationID(i)
    }
    for (i, fact) in model.facts.enumerated() where fact.file == file { factOfLine[Int(fact.line)] = Int32(i) }
    for reading in model.nameReadings where reading.location.file == file {
      nameReadings[reading.location.range.start] = reading
    }
    for oddity in model.oddities where oddity.location.file == file {
      switch oddity.kind {
      case .longerName: longerNames.insert(oddity.location.range.start)
      case .clauseWord: meantClauses.insert(oddity.location.range.start)
      default: break
      }
    }
    readCitations()
  }

  private mutating func readCitations() {
    let assumed = Array((to.words(.citationAssumed).first ?? "").utf8)
    var seen: Set<UInt32> = []
    for citation in model.citations where citation.location.file == file {
      let range = citation.location.range
      guard seen.insert(range.start).inserted else { continue }
      if citation.isAssumed {
        citations.append((range.offsets, assumed))
      } else if let reading = nameReadings[range.start], reading.target >= 0 {
        citations.append((range.offsets, name(reading.target)))
      }
    }
    citations.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a language line names its language in full, as in `kieli: suomi`.
  func namesLanguage(_ line: Line) -> Bool {
    Folding.key(tree.source.text(Parts.value(bytes.span, line))) != Folding.key(from.code)
  }

  /// A declaration's name as written, with its quotation marks; with new ones where a comma would divide it.
  func name(_ id: DeclarationID) -> [UInt8] {
    let declaration = model.declarations[Int(id)]
    let name = Array(model.files[Int(declaration.file)].tree.source.bytes[declaration.name.offsets])
    let isQuoted = Parts.unquoted(name.span, name.indices) != name.indices
    return name.contains(0x2C) && !isQuoted ? [0x22] + name + [0x22] : name
  }

  /// The buying phase meant by the name of a stage that nobody declared, or nil.
  func phase(_ id: DeclarationID) -> ValueWord? {
    let declaration = model.declarations[Int(id)]
    guard declaration.kind == .stage, !declaration.isDeclared else { return nil }
    let tree = model.files[Int(declaration.file)].tree
    return tree.language.value(tree.source.bytes.span, declaration.name.offsets, in: .phase)
  }

  /// The declared or implied thing with exactly this name.
  func exact(_ range: Range<Int>, _ kinds: KindSet, playbook: DeclarationID) -> DeclarationID? {
    var key: [UInt8] = []
    Folding.append(bytes.span, Parts.unquoted(bytes.span, range), to: &key)
    if key.isEmpty { return nil }
    if kinds == .step { Model.appendPlaybook(playbook, to: &key) }
    var at = model.names.first(key.span)
    while at >= 0 {
      if kinds.contains(model.declarations[Int(at)].kind) { return at }
      at = model.names.next(at)
    }
    return nil
  }
}

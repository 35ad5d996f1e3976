import PolkuSyntax

/// A file of a model, and what its `include` lines brought.
public struct ModelFile: Sendable {
  /// What became of an `include` line.
  public enum Outcome: Sendable, Equatable {
    /// Read, as the file of this number.
    case loaded(Int)
    /// Read already; each file is brought in once.
    case again(Int)
    /// The file includes itself through others.
    case circle
    /// The file includes itself.
    case itself
    case missing
    /// The user did not give this place to the tool.
    case outside
    /// The file is there and cannot be read, for this reason.
    case unreadable(String)
  }

  /// An `include` line.
  public struct Include: Sendable {
    /// The number of the line, from 0.
    public let line: Int
    /// What became of it.
    public let outcome: Outcome

    /// An `include` line and what became of it.
    public init(line: Int, outcome: Outcome) {
      self.line = line
      self.outcome = outcome
    }
  }

  /// The lines of the file.
  public let tree: Tree
  /// Its `include` lines.
  public let includes: [Include]

  /// A file that was read, and what became of its `include` lines.
  public init(tree: Tree, includes: [Include] = []) {
    self.tree = tree
    self.includes = includes
  }
}

/// What the files of one journey say, bound together: declarations, facts, references and flows.
///
/// Everything is flat arrays that refer to each other by number, so that a model of 100 000
/// touchpoints is a few allocations. The parts of the text are ranges of the files' bytes.
public struct Model: Sendable {
  /// The files, included ones before those that include them.
  public internal(set) var files: [ModelFile]

  /// What is declared, in the order of the files and their lines; then what is used and declared nowhere.
  public internal(set) var declarations: [Declaration] = []

  /// The facts, those of one declaration together.
  public internal(set) var facts: [Fact] = []

  /// The names in facts, those of one fact together.
  public internal(set) var references: [Reference] = []

  /// The facts by what they are of and which they are.
  var factIndex = FactIndex()

  /// The arrows of all flows, in the order of the files.
  public internal(set) var arrows: [Arrow] = []

  /// The improvements named by clauses of arrows.
  public internal(set) var arrowImprovements: [DeclarationID] = []

  /// The brackets that cite.
  public internal(set) var citations: [Citation] = []

  /// The sticky notes and the talk, in the order of the files.
  public internal(set) var notes: [Note] = []

  /// The names that were understood by more than their letters.
  public internal(set) var nameReadings: [NameReading] = []

  /// What was odd about flows and values while they were bound.
  public internal(set) var oddities: [Oddity] = []

  /// Declarations by their names, steps by their playbooks too; a second one of the same name is not among them.
  var names: NameIndex

  /// The map, or -1 in a file without one.
  public internal(set) var map: DeclarationID = -1

  /// Binds files into a model. Cost grows linearly with their size.
  public init(files: [ModelFile]) {
    self.files = files
    names = NameIndex(capacity: 0)
    var builder = ModelBuilder(files: files, self)
    builder.build()
    self = builder.model
  }

  /// Binds one file into a model.
  public init(_ tree: Tree) { self.init(files: [ModelFile(tree: tree)]) }
}

// MARK: - Text

extension Model {
  /// The language of the model: of the file that nothing includes, in which what is printed about it is said.
  public var language: Language { files.last?.tree.language ?? .english }

  /// Whether anything in the model is of a language: an empty file, or one of talk alone, is read as English and says none.
  public var showsLanguage: Bool {
    !declarations.isEmpty || files.contains { $0.tree.languageOrigin != .fallback }
  }

  /// The text of a part of a file.
  public func text(_ file: Int32, _ range: ByteRange) -> String { files[Int(file)].tree.source.text(range) }

  /// A declaration's name as written, without quotation marks.
  public func name(_ id: DeclarationID) -> String {
    let declaration = declarations[Int(id)]
    let bytes = files[Int(declaration.file)].tree.source.bytes
    return text(declaration.file, ByteRange(Parts.unquoted(bytes.span, declaration.name.offsets)))
  }

  /// What a declaration is called: its title with the lines that continue it, or its name.
  public func title(_ id: DeclarationID) -> String {
    let declaration = declarations[Int(id)]
    guard !declaration.title.isEmpty else { return name(id) }
    return continued(declaration.file, declaration.line, declaration.title)
  }

  /// A declaration's id: its name in folded form; a step's is `playbook/step`.
  public func id(_ id: DeclarationID) -> String {
    let declaration = declarations[Int(id)]
    let own = Folding.id(name(id))
    guard declaration.kind == .step, declaration.parent >= 0 else { return own }
    return Folding.id(name(declaration.parent)) + "/" + own
  }

  /// The text of a fact with the lines that continue it, joined by line feeds.
  public func text(_ fact: Fact) -> String { continued(fact.file, fact.line, fact.value) }

  /// A part of a line with the continuation lines that belong to it.
  public func continued(_ file: Int32, _ line: Int32, _ range: ByteRange) -> String {
    var result = text(file, range)
    // Nearly no text goes on: the next line is looked at where it is, without taking hold of the tree.
    let next = Int(line) + 1
    guard next < files[Int(file)].tree.lines.count, files[Int(file)].tree.lines[next].form.mayContinue else {
      return result
    }
    let tree = files[Int(file)].tree
    guard Parts.endsLine(tree.source.bytes.span, range.offsets, tree.lines[Int(line)]) else { return result }
    var i = Int(line) + 1
    while i < tree.lines.count {
      let next = tree.lines[i]
      if next.form == .continuation, next.owner == line {
        let parts = Parts.splitCitation(tree.source.bytes.span, Int(next.body)..<Int(next.end))
        result += "\n" + tree.source.text(parts.text)
      } else if next.form != .blank, next.form != .comment {
        break
      }
      i += 1
    }
    return result
  }

  /// Where a declaration is named.
  public func location(_ id: DeclarationID) -> Location {
    let declaration = declarations[Int(id)]
    return Location(file: Int(declaration.file), range: declaration.name)
  }

  /// Where a whole line's text stands.
  public func location(file: Int32, line: Int32) -> Location {
    let line = files[Int(file)].tree.lines[Int(line)]
    return Location(file: Int(file), range: ByteRange(Int(line.text), Int(line.end)))
  }
}

// MARK: - Looking things up

extension Model {
  /// The number of the declared thing of a kind with a name, or nil.
  public func find(_ kind: Kind, _ name: String) -> DeclarationID? {
    let key = Folding.key(name)
    if kind == .step {
      return declarations.indices.lazy.map { DeclarationID($0) }.first {
        declarations[Int($0)].kind == .step && self.key($0) == key
      }
    }
    return names.all(key).first { declarations[Int($0)].kind == kind }
  }

  /// The declarations of a kind, in order, those used and declared nowhere last.
  public func all(_ kind: Kind) -> [DeclarationID] {
    declarations.indices.lazy.filter { declarations[$0].kind == kind && !declarations[$0].flags.contains(.duplicate) }
      .map { DeclarationID($0) }
  }

  /// The facts of one field of a declaration, as stated.
  public func facts(_ id: DeclarationID, _ field: Field, view: View = .stated) -> [Fact] {
    var result: [Fact] = []
    for i in factIndex.facts(id, field) where facts[i].field == field && facts[i].view == view {
      result.append(facts[i])
    }
    return result
  }

  /// The first fact of a field, or nil where it is not said.
  public func fact(_ id: DeclarationID, _ field: Field, view: View = .stated) -> Fact? {
    factNumber(id, field, view: view).map { facts[$0] }
  }

  /// The number of the first fact of a field, or nil where it is not said.
  public func factNumber(_ id: DeclarationID, _ field: Field, view: View = .stated) -> Int? {
    factIndex.first(id, field, view)
  }

  /// The things a field of a declaration names, each once, in written order.
  public func named(_ id: DeclarationID, _ field: Field) -> [DeclarationID] {
    var result = OnceList()
    for i in factIndex.facts(id, field) where facts[i].field == field && facts[i].view == .stated {
      for r in facts[i].references where references[r].target >= 0 { result.append(references[r].target) }
    }
    return result.elements
  }
}

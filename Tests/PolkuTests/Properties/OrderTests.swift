import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

/// The order of declarations changes no model, and a broken declaration takes only its own facts with it.
@Suite struct OrderTests {
  @Test(arguments: Fixture.sound)
  func shufflingChangesNoModel(_ fixture: Fixture) {
    let tree = fixture.tree
    let expected = ModelDump.lines(Model(tree)).sorted()
    let blocks = Blocks(tree)
    var numbers = SeededNumbers(3)
    for _ in 0..<3 {
      let bytes = blocks.shuffled(using: &numbers)
      let found = ModelDump.lines(Model(Tree(Source(path: "shuffled", bytes: bytes)))).sorted()
      #expect(found == expected)
    }
  }

  /// Left out: in a file without indentation, a kind's word and a colon that is destroyed is a field nobody
  /// knows, and fields below it stay with the thing above, as page and facilitators have it.
  @Test(arguments: Fixture.sound)
  func aBrokenDeclarationTakesOnlyItsOwnFacts(_ fixture: Fixture) {
    let tree = fixture.tree
    let whole = Ownings(Model(tree))
    let declarations = tree.lines.indices.filter { tree.lines[$0].form == .declaration }
    let every = max(1, declarations.count / 14)
    for (count, i) in declarations.enumerated() where count % every == 0 {
      let line = tree.lines[i]
      if line.flags.contains(.bare) || line.flags.contains(.numbered) { continue }
      let bytes =
        Array(tree.source.bytes[..<Int(line.text)]) + Array("qzx ".utf8) + Array(tree.source.bytes[Int(line.body)...])
      let model = Model(Tree(Source(path: "broken", bytes: bytes), language: tree.language))
      let broken = Ownings(model)
      let lost = Ownings.key(tree, i)
      for (owner, facts) in broken.facts {
        let extra = facts.filter { !(whole.facts[owner] ?? []).contains($0) }
        #expect(extra.isEmpty, "without \(lost), \(owner) gets \(extra)")
      }
      for (owner, facts) in whole.facts where owner != lost && !owner.hasPrefix(lost + " /") {
        let missing = facts.filter { !(broken.facts[owner] ?? []).contains($0) }
        #expect(missing.isEmpty, "without \(lost), \(owner) loses \(missing)")
      }
    }
  }
}

/// A file in blocks: what stands before the first declaration, then each declaration with its lines and steps.
private struct Blocks {
  let preface: [UInt8]
  private(set) var blocks: [(isStage: Bool, bytes: [UInt8])] = []

  init(_ tree: Tree) {
    let starts = tree.lines.indices.filter { tree.lines[$0].form == .declaration && tree.lines[$0].kind != .step }
    let ends = starts.dropFirst().map { Int(tree.lines[$0].start) } + [tree.source.bytes.count]
    preface = Array(tree.source.bytes[..<(starts.first.map { Int(tree.lines[$0].start) } ?? tree.source.bytes.count)])
    for (start, end) in zip(starts, ends) {
      blocks.append((tree.lines[start].kind == .stage, Array(tree.source.bytes[Int(tree.lines[start].start)..<end])))
    }
  }

  /// The bytes with the blocks in another order, the stages among themselves in theirs.
  func shuffled(using numbers: inout SeededNumbers) -> [UInt8] {
    var stages = blocks.filter(\.isStage)[...]
    return preface
      + blocks.shuffled(using: &numbers).flatMap { block in
        block.isStage ? stages.removeFirst().bytes : block.bytes
      }
  }
}

/// What is said of each declared thing, as written: facts, arrows and notes.
private struct Ownings {
  private(set) var facts: [String: [String]] = [:]

  init(_ model: Model) {
    let keys = model.declarations.indices.map { Self.key(model, DeclarationID($0)) }
    for i in model.declarations.indices where model.declarations[i].isDeclared { facts[keys[i]] = [] }
    for fact in model.facts {
      facts[keys[Int(fact.declaration)], default: []].append("\(fact.view) \(fact.field.id): \(model.text(fact))")
    }
    for arrow in model.arrows where arrow.isDrawn && arrow.owner >= 0 {
      let text = "\(model.text(arrow.file, arrow.fromRange)) -> \(model.text(arrow.file, arrow.toRange))"
      facts[keys[Int(arrow.owner)], default: []].append(text)
    }
    for note in model.notes where note.owner >= 0 && !note.isTalk {
      facts[keys[Int(note.owner)], default: []].append("- " + model.text(note.file, note.text))
    }
  }

  private static func key(_ model: Model, _ id: DeclarationID) -> String {
    let declaration = model.declarations[Int(id)]
    let own = "\(declaration.kind.id) \(model.name(id))"
    return declaration.parent >= 0 ? key(model, declaration.parent) + " /" + own : own
  }

  static func key(_ tree: Tree, _ line: Int) -> String {
    let bytes = tree.source.bytes
    let name = Parts.declaration(bytes.span, tree.lines[line]).name
    let own = "\(tree.lines[line].kind?.id ?? "") " + tree.source.text(Parts.unquoted(bytes.span, name))
    let owner = Int(tree.lines[line].owner)
    return owner >= 0 ? key(tree, owner) + " /" + own : own
  }
}

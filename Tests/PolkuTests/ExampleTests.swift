import PolkuModel
import PolkuSyntax
import Testing

/// The examples say the same in English and in Finnish.
@Suite struct ExampleTests {
  private func model(_ name: String) throws -> Model {
    Model(Tree(try #require(Journeys.examples.first { $0.path == "journeys/\(name).journey" }).source))
  }

  @Test func smartRekryIsOneGraphInBothLanguages() throws {
    let english = try model("smart-rekry")
    let finnish = try model("vierailijasta-asiakkaaksi")
    #expect(english.files[0].tree.language === Language.english)
    #expect(finnish.files[0].tree.language === Language.finnish)
    let (first, second) = (Shape.lines(english), Shape.lines(finnish))
    #expect(first.count == second.count)
    for (a, b) in zip(first, second) { #expect(a == b) }
  }

  @Test func smartRekryHasThePrintedPersonas() throws {
    let model = try model("smart-rekry")
    let expected = [
      ("Minna", [ValueWord.levelLow, .levelLow, .levelHigh]), ("Maija", [.levelHigh, .levelHigh, .levelHigh]),
      ("Kalle", [.levelNone, .levelLow, .levelHigh]),
    ]
    for (name, levels) in expected {
      let persona = try #require(model.find(.persona, name))
      let influence = try #require(model.fact(persona, .influence))
      let bytes = model.files[0].tree.source.bytes
      var words: [ValueWord] = []
      for item in ValueReader.split(bytes.span, influence.value.offsets, keepsDecimals: false).items {
        let last = String(decoding: bytes[item.range], as: UTF8.self).split(separator: " ").last.map(String.init) ?? ""
        words += Language.english.table(levelWord: last)
      }
      #expect(words == levels, "\(name)")
    }
  }

  /// Both journeys lead from their beginnings to the goal, as-is and to-be.
  @Test(arguments: ["smart-rekry", "vierailijasta-asiakkaaksi"], [Selection.asIs, .toBe])
  func everyPathReachesItsGoal(_ name: String, _ selection: Selection) throws {
    let model = try model(name)
    let presence = model.presence(selection)
    for path in model.all(.path) {
      let goal = try #require(model.named(path, .reaches).first)
      let start = try #require(model.named(path, .startsAt).first)
      let arrows = model.arrows.indices.filter { model.arrows[$0].owner == path && presence.arrows[$0] }.map {
        model.arrows[$0]
      }
      .filter { $0.from >= 0 && $0.to >= 0 }
      let graph = Digraph(
        nodeCount: model.declarations.count, arrows: arrows.map { Digraph.Arrow(from: Int($0.from), to: Int($0.to)) })
      #expect(graph.all.reach(from: [Int(start)]).contains(Int(goal)), "\(model.title(path))")
    }
  }
}

extension Language {
  /// The levels a word stands for.
  fileprivate func table(levelWord word: String) -> [ValueWord] {
    let bytes = Array(word.utf8)
    return value(bytes.span, 0..<bytes.count, in: .level).map { [$0] } ?? []
  }
}

/// A model without its words: what two languages must agree on.
private enum Shape {
  static func lines(_ model: Model) -> [String] {
    var result: [String] = []
    for i in model.declarations.indices {
      let declaration = model.declarations[i]
      result.append("\(i) \(declaration.kind) \(declaration.flags.rawValue) in \(declaration.parent)")
      for f in declaration.facts { result.append(fact(model, f)) }
    }
    for (i, arrow) in model.arrows.enumerated() {
      let clauses = "\(arrow.hasWait) \(arrow.hasCondition) \(arrow.isOtherwise) \(arrow.hasLabel) \(arrow.isDrawn)"
      let improvements = "\(ids(model, arrow.since)) \(ids(model, arrow.until))"
      result.append(
        "arrow \(i) of \(arrow.owner): \(arrow.from) \(arrow.to) \(clauses) \(improvements) \(wait(model, arrow))")
    }
    for citation in model.citations { result.append("citation \(citation.subject) of \(citation.source)") }
    for note in model.notes { result.append("note of \(note.owner) \(String(describing: note.tag)) \(note.isTalk)") }
    return result
  }

  private static func fact(_ model: Model, _ number: Int) -> String {
    let fact = model.facts[number]
    let references = fact.references.map { "\(model.references[$0].target) \(model.references[$0].isUnsure)" }
    return "  \(fact.field) \(fact.view) \(fact.state) \(fact.isUnsure) \(fact.isOpen) \(references)"
  }

  private static func ids(_ model: Model, _ range: Range<Int32>) -> [DeclarationID] {
    range.map { model.arrowImprovements[Int($0)] }
  }

  /// The wait as it is read, so that `2 days` and `2 päivän` are one.
  private static func wait(_ model: Model, _ arrow: Arrow) -> String {
    guard arrow.hasWait else { return "" }
    let tree = model.files[Int(arrow.file)].tree
    var reader = ValueReader(tree.language)
    return "\(reader.timeSpan(tree.source.bytes.span, arrow.wait.offsets))"
  }
}

import PolkuModel
import PolkuSyntax

/// Points of flows whose last words may be a wait or a condition that lacks its word: `ad -> welcome at once`.
struct ForgottenClauses {
  private let model: Model
  /// Where arrows lead to.
  private let ends: Set<Location>

  /// Programs forget no word, and write more points than anybody reads.
  private static let mostArrows = 20_000

  init(_ model: Model) {
    self.model = model
    let arrows = model.arrows.count <= Self.mostArrows ? model.arrows : []
    ends = Set(arrows.filter { !$0.toRange.isEmpty }.map { Location(file: Int($0.file), range: $0.toRange) })
  }

  /// The hint at the end of a name, which is in the language of the file or, where that was translated, in another.
  private func hint(_ name: Range<Int>, _ tree: Tree) -> ClauseHint? {
    for language in tree.language.andOthers {
      if let hint = ClauseHint.find(tree.source.bytes.span, name, language) { return hint }
    }
    return nil
  }

  /// Asks in a finding about a point whether its last words are a clause, and offers to write it.
  func add(_ places: [Location], to finding: inout Finding) {
    let led = places.filter { ends.contains($0) }
    guard let first = led.first else { return }
    let tree = model.files[Int(first.file)].tree
    let name = first.range.offsets
    guard Parts.unquoted(tree.source.bytes.span, name) == name,
      let hint = hint(name, tree)
    else { return }
    let point = tree.source.text(hint.point)
    switch hint {
    case .wait(_, let time):
      let behind = tree.language.particle("behind the wait")
      let words = tree.language.words(.after)
      let word = words.first { !behind.contains($0) } ?? words.first ?? ""
      let text = "\(point) \(word) \(tree.source.text(time))"
      finding.help.append(
        Message("P213.wait", ["time": Model.short(tree.source.text(time)), "point": Model.short(point), "word": word]))
      finding.edits.insert(
        Edit(Message("P213.write", ["text": text]), led.map { Edit.Change($0, text) }, isSafe: false), at: 0)
    case .condition(_, let condition):
      let words: KeyValuePairs = [
        "text": Model.short(tree.source.text(condition)), "point": Model.short(point),
        "word": tree.language.words(Clause.when).first ?? "",
      ]
      finding.help.append(Message("P213.condition", words))
    }
  }
}

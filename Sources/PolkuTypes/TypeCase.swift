import PolkuModel
import PolkuSyntax

/// A thing of the map as a case of an enum.
struct TypeCase {
  /// The name of the case, without backticks.
  let name: String
  /// The id; a name of signs alone has none and stands for itself.
  let rawValue: String
  /// What people call it, in one line.
  let title: String
  /// The sentences of its comment.
  let comment: String

  /// The things of a kind, in the order in which the map has them: declared ones as they are declared, buying phases as
  /// they follow each other, other things that are named and declared nowhere by their ids. These are on the map too.
  static func all(_ kind: Kind, _ model: Model, _ messages: Messages) -> [TypeCase] {
    var order: [String] = []
    var found: [String: (id: DeclarationID, raw: String)] = [:]
    for id in sorted(kind, model) {
      let raw = rawValue(id, model)
      guard !raw.isEmpty else { continue }
      // Swift compares strings by what they look like: two spellings of one letter are one value.
      if let known = found[raw] {
        if raw.utf8.lexicographicallyPrecedes(known.raw.utf8) { found[raw] = (known.id, raw) }
      } else {
        order.append(raw)
        found[raw] = (id, raw)
      }
    }
    let things = order.compactMap { found[$0] }
    let names = SwiftName.cases(things.map { spelling($0.id, $0.raw, model) })
    return zip(things, names).map { thing, name in
      TypeCase(
        name: name, rawValue: thing.raw, title: SwiftText.oneLine(model.title(thing.id)),
        comment: ThingComment(model, messages).text(thing.id))
    }
  }

  private static func rawValue(_ id: DeclarationID, _ model: Model) -> String {
    let folded = model.id(id)
    return folded.isEmpty ? SwiftText.oneLine(model.name(id)) : folded
  }

  /// The name as written, which knows where a word begins; where two spellings are one value, the value itself.
  private static func spelling(_ id: DeclarationID, _ raw: String, _ model: Model) -> String {
    let own = rawValue(id, model)
    return own.utf8.elementsEqual(raw.utf8) ? model.name(id) : raw
  }

  private static func sorted(_ kind: Kind, _ model: Model) -> [DeclarationID] {
    let all = model.all(kind)
    let rest = all.filter { !model.declarations[Int($0)].isDeclared }.map {
      (phase($0, model), rawValue($0, model), $0)
    }
    return all.filter { model.declarations[Int($0)].isDeclared }
      + rest.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Where a buying phase stands among the five; behind them for all that is none.
  private static func phase(_ id: DeclarationID, _ model: Model) -> Int {
    let declaration = model.declarations[Int(id)]
    guard declaration.flags.contains(.phase) else { return Int.max }
    let tree = model.files[Int(declaration.file)].tree
    let word = tree.language.value(tree.source.bytes.span, declaration.name.offsets, in: .phase)
    return word.map { Int($0.rawValue) } ?? Int.max
  }
}

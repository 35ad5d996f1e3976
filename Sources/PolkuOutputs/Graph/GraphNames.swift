import PolkuModel
import PolkuSyntax

/// The names of a picture's nodes: the kind and the id of what they draw, `touchpoint:linkedin-ad`.
///
/// Graphviz puts them into `<title>`, where screen readers and style sheets find them.
struct GraphNames {
  private let names: [String]

  init(_ model: Model) {
    let plain = model.declarations.indices.map { i in
      let kind = model.declarations[i].kind.id
      let id = model.id(DeclarationID(i))
      return kind + ":" + (id.isEmpty ? "unnamed" : id)
    }
    // Names of signs alone have no id, and some names differ though their ids do not: those are
    // numbered, in an order that does not depend on where they are declared.
    var groups: [String: [Int]] = [:]
    for (i, name) in plain.enumerated() { groups[name, default: []].append(i) }
    var names = plain
    for i in plain.indices {
      guard let group = groups[plain[i]], group.count > 1, group[0] == i else { continue }
      let sorted = group.sorted { key(model, $0) < key(model, $1) }
      for (number, other) in sorted.enumerated().dropFirst() { names[other] = plain[other] + "·\(number + 1)" }
    }
    self.names = names
    func key(_ model: Model, _ i: Int) -> (Int, String, String, Int) {
      let isSecond = model.declarations[i].flags.contains(.duplicate) ? 1 : 0
      return (isSecond, model.name(DeclarationID(i)), model.title(DeclarationID(i)), i)
    }
  }

  subscript(_ id: DeclarationID) -> String { names[Int(id)] }

  /// The name as an `id` attribute for SVG: without the colon, which style sheets would have to escape.
  static func anchor(_ name: String) -> DotWriter.Value {
    .text(String(name.map { $0 == ":" || $0 == "/" || $0 == " " ? "-" : $0 }))
  }
}

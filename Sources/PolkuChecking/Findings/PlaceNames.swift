import PolkuModel
import PolkuSyntax

/// Names the things that places of a model belong to, so that a place is known again when its lines have moved.
package struct PlaceNames {
  private let model: Model

  package init(_ model: Model) { self.model = model }

  /// The kind and the id of what a place belongs to, and its arrow where it is on one: `path samuli: ad -> guide`.
  ///
  /// Empty for a line that belongs to nothing.
  package func name(_ location: Location) -> String {
    if model.files[Int(location.file)].tree.lines.isEmpty { return "" }
    let owner = model.declaration(at: location).map { "\(model.declarations[Int($0)].kind.id) \(model.id($0))" }
    return [owner, arrow(location)].compactMap { $0 }.joined(separator: ": ")
  }

  /// The field that a place stands in; nil where it stands in none.
  package func field(_ location: Location) -> Field? {
    let tree = model.files[Int(location.file)].tree
    if tree.lines.isEmpty { return nil }
    let line = tree.lines[tree.lineNumber(at: Int(location.range.start))]
    return line.form == .continuation && line.owner >= 0 ? tree.lines[Int(line.owner)].field : line.field
  }

  /// The arrow that a place is on: the one whose point it is, else the last that begins before it.
  private func arrow(_ location: Location) -> String? {
    let start = location.range.start
    let line = model.files[Int(location.file)].tree.lineNumber(at: Int(start))
    let numbers = model.arrows(file: Int(location.file), line: Int32(line))
    if numbers.isEmpty { return nil }
    let found =
      numbers.first { model.arrows[$0].toRange.offsets.contains(Int(start)) }
      ?? numbers.last { model.arrows[$0].fromRange.start <= start } ?? numbers.lowerBound
    let arrow = model.arrows[found]
    return "\(point(arrow.from)) -> \(point(arrow.to))"
  }

  private func point(_ id: DeclarationID) -> String { id == Arrow.open ? "?" : model.id(id) }
}

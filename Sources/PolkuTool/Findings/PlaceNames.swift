import PolkuModel
import PolkuSyntax

/// Names the things that places of a model belong to, so that a place is known again when its lines have moved.
struct PlaceNames {
  private struct Line: Hashable {
    let file: Int32
    let line: Int32
  }

  private let model: Model
  private var declarations: [Line: DeclarationID] = [:]
  private var arrows: [Line: [Int]] = [:]

  init(_ model: Model) {
    self.model = model
    for (number, declaration) in model.declarations.enumerated() where declaration.isDeclared {
      declarations[Line(file: declaration.file, line: declaration.line)] = DeclarationID(number)
    }
    for (number, arrow) in model.arrows.enumerated() where arrow.isDrawn {
      arrows[Line(file: arrow.file, line: arrow.line), default: []].append(number)
    }
  }

  /// The kind and the id of what a place belongs to, and its arrow where it is on one: `path samuli: ad -> guide`.
  ///
  /// Empty for a line that belongs to nothing.
  func name(_ location: Location) -> String {
    let tree = model.files[Int(location.file)].tree
    if tree.lines.isEmpty { return "" }
    let line = Int32(tree.lineNumber(at: Int(location.range.start)))
    let owner = declaration(location.file, line, tree).map { "\(model.declarations[Int($0)].kind.id) \(model.id($0))" }
    return [owner, arrow(location, line)].compactMap { $0 }.joined(separator: ": ")
  }

  /// The field that a place stands in; nil where it stands in none.
  func field(_ location: Location) -> Field? {
    let tree = model.files[Int(location.file)].tree
    if tree.lines.isEmpty { return nil }
    let line = tree.lines[tree.lineNumber(at: Int(location.range.start))]
    return line.form == .continuation && line.owner >= 0 ? tree.lines[Int(line.owner)].field : line.field
  }

  private func declaration(_ file: Int32, _ line: Int32, _ tree: Tree) -> DeclarationID? {
    var line = line
    // A continuation belongs to a fact, and the fact to a declaration.
    for _ in 0..<3 {
      if let id = declarations[Line(file: file, line: line)] { return id }
      let owner = tree.lines[Int(line)].owner
      if owner < 0 || owner == line { return nil }
      line = owner
    }
    return nil
  }

  /// The arrow that a place is on: the one whose point it is, else the last that begins before it.
  private func arrow(_ location: Location, _ line: Int32) -> String? {
    guard let numbers = arrows[Line(file: location.file, line: line)] else { return nil }
    let start = location.range.start
    let found =
      numbers.first { model.arrows[$0].toRange.offsets.contains(Int(start)) }
      ?? numbers.last { model.arrows[$0].fromRange.start <= start } ?? numbers[0]
    let arrow = model.arrows[found]
    return "\(point(arrow.from)) -> \(point(arrow.to))"
  }

  private func point(_ id: DeclarationID) -> String { id == Arrow.open ? "?" : model.id(id) }
}

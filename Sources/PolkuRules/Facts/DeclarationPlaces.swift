import PolkuModel
import PolkuSyntax

/// Which declaration a place in the files belongs to.
struct DeclarationPlaces {
  private let model: Model
  private var declarations: [Int64: DeclarationID] = [:]

  /// Looks at every declaration once.
  init(_ model: Model) {
    self.model = model
    for (number, declaration) in model.declarations.enumerated() where declaration.isDeclared {
      declarations[Self.key(declaration.file, declaration.line)] = DeclarationID(number)
    }
  }

  private static func key(_ file: Int32, _ line: Int32) -> Int64 { Int64(file) << 32 | Int64(line) }

  /// The declaration whose line, or one of whose lines, holds a place; nil above the first one.
  func declaration(at place: Location) -> DeclarationID? {
    let tree = model.files[Int(place.file)].tree
    guard !tree.lines.isEmpty else { return nil }
    var line = tree.lineNumber(at: Int(place.range.start))
    // A continuation belongs to a fact, and the fact to a declaration.
    for _ in 0..<3 {
      if let id = declarations[Self.key(place.file, Int32(line))] { return id }
      let owner = Int(tree.lines[line].owner)
      if owner < 0 || owner == line { return nil }
      line = owner
    }
    return nil
  }

  /// The fact that a place stands in; nil where it stands in none.
  func fact(at place: Location, of id: DeclarationID) -> Fact? {
    let line = Int32(model.files[Int(place.file)].tree.lineNumber(at: Int(place.range.start)))
    for i in model.declarations[Int(id)].facts where model.facts[i].line == line && model.facts[i].file == place.file {
      return model.facts[i]
    }
    return nil
  }
}

import PolkuSyntax

// What a place in the files belongs to. Declared things stand in the order of files and lines, as drawn arrows do: they
// are found by halving.
extension Model {
  /// How many things are declared; those used and declared nowhere stand behind them.
  public var declaredCount: Int { Self.firstIndex(of: declarations.count) { !declarations[$0].isDeclared } }

  /// The declaration that a line makes, or nil.
  public func declaration(file: Int, line: Int32) -> DeclarationID? {
    let found = Self.firstIndex(of: declaredCount) {
      (Int(declarations[$0].file), declarations[$0].line) >= (file, line)
    }
    guard found < declarations.count, declarations[found].isDeclared, Int(declarations[found].file) == file,
      declarations[found].line == line
    else { return nil }
    return DeclarationID(found)
  }

  /// The declaration whose line, or one of whose lines, holds a place; nil above the first one.
  public func declaration(at place: Location) -> DeclarationID? {
    guard !files[Int(place.file)].tree.lines.isEmpty else { return nil }
    var line = files[Int(place.file)].tree.lineNumber(at: Int(place.range.start))
    // A continuation belongs to a fact, and the fact to a declaration.
    for _ in 0..<3 {
      if let id = declaration(file: Int(place.file), line: Int32(line)) { return id }
      let owner = Int(files[Int(place.file)].tree.lines[line].owner)
      if owner < 0 || owner == line { return nil }
      line = owner
    }
    return nil
  }

  /// The fact that a place stands in, of the facts of a declaration; nil where it stands in none.
  public func fact(at place: Location, of id: DeclarationID) -> Fact? {
    let line = Int32(files[Int(place.file)].tree.lineNumber(at: Int(place.range.start)))
    for i in declarations[Int(id)].facts where facts[i].line == line && facts[i].file == place.file {
      return facts[i]
    }
    return nil
  }

  /// The numbers of the arrows that a line draws.
  public func arrows(file: Int, line: Int32) -> Range<Int> {
    // The written order of playbooks without arrows stands behind all that is drawn.
    let drawn = Self.firstIndex(of: arrows.count) { !arrows[$0].isDrawn }
    let first = Self.firstIndex(of: drawn) { (Int(arrows[$0].file), arrows[$0].line) >= (file, line) }
    let end = Self.firstIndex(of: drawn) { (Int(arrows[$0].file), arrows[$0].line) > (file, line) }
    return first..<end
  }

  /// The first of so many numbers for which something holds that holds for all behind it, or how many there are.
  private static func firstIndex(of count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

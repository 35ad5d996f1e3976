import PolkuModel
import PolkuSyntax

/// Sorts out the findings that an `allow` accepts.
///
/// An `allow` holds for what a finding points at, with its place or with a label: the declaration it stands on, a
/// line of it, or, for a playbook, one of its steps. Errors cannot be accepted.
struct Acceptance {
  private struct Key: Hashable {
    let declaration: DeclarationID
    let rule: RuleID
  }

  private let model: Model
  private var lines: [Key: RuleSettings.Line] = [:]
  private var declarations: [Int64: DeclarationID] = [:]
  private var used: Set<Key> = []

  init(_ settings: RuleSettings, _ model: Model) {
    self.model = model
    for line in settings.allowances {
      guard let rule = line.rule else { continue }
      let key = Key(declaration: line.declaration, rule: rule.id)
      if lines[key] == nil { lines[key] = line }
    }
    if lines.isEmpty { return }
    for (number, declaration) in model.declarations.enumerated() where declaration.isDeclared {
      declarations[Self.place(declaration.file, declaration.line)] = DeclarationID(number)
    }
  }

  private static func place(_ file: Int32, _ line: Int32) -> Int64 { Int64(file) << 32 | Int64(line) }

  /// The line that accepts a finding, or nil.
  mutating func line(for finding: Finding) -> RuleSettings.Line? {
    if lines.isEmpty || finding.severity == .error { return nil }
    var places = [finding.location]
    for label in finding.labels { places.append(label.location) }
    for place in places {
      var id = declaration(at: place)
      while let declaration = id {
        let key = Key(declaration: declaration, rule: finding.rule)
        if let line = lines[key] {
          used.insert(key)
          return line
        }
        let parent = model.declarations[Int(declaration)].parent
        id = parent >= 0 ? parent : nil
      }
    }
    return nil
  }

  /// The lines that accepted nothing, of the rules that `ran`, in order.
  func unused(ran: (RuleID) -> Bool) -> [RuleSettings.Line] {
    lines.filter { !used.contains($0.key) && ran($0.key.rule) }.map(\.value).sorted { $0.fact < $1.fact }
  }

  /// The declaration that a place belongs to.
  private func declaration(at place: Location) -> DeclarationID? {
    let tree = model.files[Int(place.file)].tree
    guard !tree.lines.isEmpty else { return nil }
    var line = tree.lineNumber(at: Int(place.range.start))
    // A continuation belongs to a fact, and the fact to a declaration.
    for _ in 0..<3 {
      if let id = declarations[Self.place(place.file, Int32(line))] { return id }
      let owner = Int(tree.lines[line].owner)
      if owner < 0 || owner == line { return nil }
      line = owner
    }
    return nil
  }
}

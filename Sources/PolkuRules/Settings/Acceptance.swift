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
  private var used: Set<Key> = []

  init(_ settings: RuleSettings, _ model: Model) {
    self.model = model
    for line in settings.allowances {
      guard let rule = line.rule else { continue }
      let key = Key(declaration: line.declaration, rule: rule.id)
      if lines[key] == nil { lines[key] = line }
    }
  }

  /// The line that accepts a finding, or nil.
  mutating func line(for finding: Finding) -> RuleSettings.Line? {
    guard !lines.isEmpty, finding.severity != .error else { return nil }
    for place in [finding.location] + finding.labels.map(\.location) {
      var id = model.declaration(at: place)
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
}

import PolkuSyntax

/// Which of the days a file describes is looked at: today, one of the tomorrows, or a step on the way.
public enum Selection: Sendable, Hashable {
  /// Nothing that is to be improved is done.
  case asIs
  /// Every improvement is done.
  case toBe
  /// These improvements are done.
  case with(Set<DeclarationID>)
}

/// What exists in a chosen state of a model.
public struct Presence: Sendable {
  /// Whether each declaration exists, by its number.
  public let declarations: [Bool]
  /// Whether each arrow exists, by its number.
  public let arrows: [Bool]
  /// Which improvements are done.
  public let done: Set<DeclarationID>?

  /// Whether a declaration exists; the open question always does.
  public func has(_ id: DeclarationID) -> Bool { id < 0 || declarations[Int(id)] }
}

extension Model {
  /// What exists in a chosen state: things and arrows whose `since` is not done, or whose `until` is, do not.
  ///
  /// A step exists with its playbook, an arrow with both its points and its path.
  public func presence(_ selection: Selection) -> Presence {
    let done: Set<DeclarationID>? =
      switch selection {
      case .asIs: []
      case .toBe: nil
      case .with(let chosen): chosen
      }
    func isDone(_ improvement: DeclarationID) -> Bool { done?.contains(improvement) ?? true }
    var present = [Bool](repeating: true, count: declarations.count)
    for fact in facts where fact.field == .since || fact.field == .until {
      for r in fact.references where references[r].target >= 0 {
        if isDone(references[r].target) != (fact.field == .since) { present[Int(fact.declaration)] = false }
      }
    }
    for i in declarations.indices where declarations[i].parent >= 0 && !present[Int(declarations[i].parent)] {
      present[i] = false
    }
    let arrowsPresent = arrows.map { arrow in
      func has(_ id: DeclarationID) -> Bool { id < 0 || present[Int(id)] }
      let ends = has(arrow.owner) && has(arrow.from) && has(arrow.to)
      let since = arrow.since.allSatisfy { isDone(arrowImprovements[Int($0)]) }
      let until = arrow.until.allSatisfy { !isDone(arrowImprovements[Int($0)]) }
      return ends && since && until
    }
    return Presence(declarations: present, arrows: arrowsPresent, done: done)
  }
}

import PolkuSyntax

/// Which of the days a file describes is looked at: today, one of the tomorrows, or a step on the way.
public enum Selection: Sendable, Hashable {
  /// Nothing is done but what says so itself: `status: done`.
  case asIs
  /// Every improvement is done but those that were rejected.
  case toBe
  /// These improvements are done, and what says so itself.
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
    let settled = settledImprovements()
    let done: Set<DeclarationID>? =
      switch selection {
      case .asIs: settled.done
      case .toBe: settled.dropped.isEmpty ? nil : Set(improvements).subtracting(settled.dropped)
      case .with(let chosen): settled.done.union(chosen)
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

  private var improvements: [DeclarationID] {
    declarations.indices.filter { declarations[$0].kind == .improvement }.map { DeclarationID($0) }
  }

  /// The improvements of which nobody need choose the day: those that are done, and those that nobody means to do.
  private func settledImprovements() -> (done: Set<DeclarationID>, dropped: Set<DeclarationID>) {
    var done: Set<DeclarationID> = []
    var dropped: Set<DeclarationID> = []
    for fact in facts where fact.field == .status && fact.state == .stated && fact.view == .stated {
      guard declarations[Int(fact.declaration)].kind == .improvement else { continue }
      let tree = files[Int(fact.file)].tree
      var reader = ValueReader(tree.language)
      switch reader.word(tree.source.bytes.span, fact.value.offsets, of: .status).value {
      case .done: done.insert(fact.declaration)
      case .rejected, .retired: dropped.insert(fact.declaration)
      default: break
      }
    }
    return (done, dropped)
  }
}

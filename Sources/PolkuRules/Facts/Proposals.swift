import PolkuModel
import PolkuSyntax

// Which improvements and playbooks count as what the room does, or means to do.
extension CheckContext {
  /// Whether an improvement was rejected or given up: nobody means to do it any more.
  func isDropped(_ id: DeclarationID) -> Bool {
    guard model.declarations[Int(id)].kind == .improvement else { return false }
    let status = word(id, .status, .status)
    return status == .rejected || status == .retired
  }
}

extension CheckState {
  /// Whether an improvement or playbook answers something on this day.
  ///
  /// Where one day was chosen, it must be done by then, and be there. Otherwise whatever is proposed answers today
  /// too, also a playbook that comes with an improvement: the room has an answer. What an improvement takes away
  /// answers nothing afterwards.
  func isAnswer(_ id: DeclarationID) -> Bool {
    if context.isDropped(id) { return false }
    if model.declarations[Int(id)].kind == .improvement, !counts(id) { return false }
    if has(id) { return true }
    return context.selection == nil && context.states[context.states.count - 1].has(id)
  }
}

import PolkuModel
import PolkuSyntax

extension CheckState {
  /// The steps of each playbook that exist on this day, in written order; those only a flow names stand last.
  ///
  /// Linear in the declarations.
  func stepsOfPlaybooks() -> [DeclarationID: [DeclarationID]] {
    var steps: [DeclarationID: [DeclarationID]] = [:]
    for i in model.declarations.indices where model.declarations[i].kind == .step {
      let step = model.declarations[i]
      guard step.parent >= 0, !step.flags.contains(.duplicate), has(DeclarationID(i)) else { continue }
      steps[step.parent, default: []].append(DeclarationID(i))
    }
    return steps
  }
}

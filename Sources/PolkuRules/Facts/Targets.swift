import PolkuModel
import PolkuSyntax

extension Model {
  /// The things a field of a declaration names as stated, in written order; what is named twice is there twice.
  ///
  /// Unlike ``Model/named(_:_:)`` it costs no more than the names, however many there are.
  func targets(_ id: DeclarationID, _ field: Field) -> [DeclarationID] {
    var result: [DeclarationID] = []
    guard factNumber(id, field) != nil else { return result }
    for i in declarations[Int(id)].facts where facts[i].field == field && facts[i].view == .stated {
      for r in facts[i].references where references[r].target >= 0 { result.append(references[r].target) }
    }
    return result
  }
}

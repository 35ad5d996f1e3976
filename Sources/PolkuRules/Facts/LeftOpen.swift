import PolkuModel
import PolkuSyntax

extension CheckContext {
  /// Remembers that something was not checked, because things leave open what would decide it.
  ///
  /// - Parameters:
  ///   - subjects: what was not checked.
  ///   - open: what leaves it open; the first by name is where it is said.
  func notChecked(_ rule: RuleID, _ key: String, _ subjects: [DeclarationID], leftOpenBy open: [DeclarationID]) {
    guard !subjects.isEmpty, !open.isEmpty else { return }
    let names = open.map { (Folding.key(model.name($0)), $0) }
    let first = names.min { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0.lexicographicallyPrecedes($1.0) }
    let arguments: KeyValuePairs = [
      "names": Model.list(subjects.map { model.called($0) }), "count": "\(open.count)",
      "open": Model.list(open.map { model.called($0) }),
    ]
    notChecked(rule, at: first.map { model.location($0.1) }, Message(key, arguments))
  }
}

import PolkuModel
import PolkuSyntax

extension CheckContext {
  /// Where a touchpoint says that it is not recorded; nil also where that was decided for a reason.
  ///
  /// `recorded: no` is read as `none`, as in every field of text.
  func unrecorded(_ id: DeclarationID) -> Fact? {
    model.fact(id, .recorded).flatMap { $0.state == .none && $0.value.isEmpty ? $0 : nil }
  }
}

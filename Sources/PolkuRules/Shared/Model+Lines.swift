import PolkuModel
import PolkuSyntax

extension Model {
  /// Whether a fact stands on a line that lacks the colon behind its field.
  func lacksColon(_ fact: Fact) -> Bool {
    files[Int(fact.file)].tree.lines[Int(fact.line)].flags.contains(.colonForgotten)
  }
}

import PolkuSyntax

/// Which findings besides errors make the tool end with 1.
package enum Denial: String, CaseIterable {
  case warnings, notes

  /// The least weight that is denied: who denies notes denies warnings too.
  package var least: Severity { self == .warnings ? .warning : .note }
}

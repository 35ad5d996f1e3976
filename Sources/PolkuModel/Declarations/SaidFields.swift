import PolkuSyntax

/// Which fields are said of each declaration, as far as a few bits tell.
///
/// Most that is asked of a thing is not said of it. A hundred rules ask that of every touchpoint, so the bits lie
/// together, apart from all else that is known of a declaration.
struct SaidFields: Sendable {
  /// By declaration, a bit for each field that is said of it, folded to 64. Nothing is said of what is used only.
  private var bits: [UInt64]

  init(count: Int) { bits = Array(repeating: 0, count: count) }

  private static func bit(_ field: Field) -> UInt64 { 1 &<< UInt64(field.rawValue & 63) }

  /// Takes in that a field is said of a declaration.
  mutating func insert(_ field: Field, of id: DeclarationID) { bits[Int(id)] |= Self.bit(field) }

  /// Whether a field may be said of a declaration.
  func mayHold(_ field: Field, of id: DeclarationID) -> Bool {
    Int(id) < bits.count && bits[Int(id)] & Self.bit(field) != 0
  }
}

import PolkuSyntax

/// Which fields are said of each declaration, and by which facts.
///
/// Most that is asked of a thing is not said of it. A hundred rules ask that of every touchpoint, so what answers them
/// lies close together, apart from all else that is known of declarations and facts.
struct FactIndex: Sendable {
  /// By declaration, a bit for each field that is said of it, folded to 64. Nothing is said of what is used only.
  private let bits: [UInt64]
  /// By declaration, its first fact; the last stands behind all.
  private let starts: [Int32]
  /// By fact, its field and whose view it is.
  private let keys: [UInt16]

  /// No facts.
  init() { (bits, starts, keys) = ([], [0], []) }

  /// The index of facts, those of one declaration together, from the first one of each.
  init(_ facts: [Fact], starts: [Int32]) {
    var bits = [UInt64](repeating: 0, count: starts.count - 1)
    for fact in facts { bits[Int(fact.declaration)] |= Self.bit(fact.field) }
    self.bits = bits
    self.starts = starts
    keys = facts.map { Self.key($0.field, $0.view) }
  }

  private static func bit(_ field: Field) -> UInt64 { 1 &<< UInt64(field.rawValue & 63) }

  private static func key(_ field: Field, _ view: View) -> UInt16 {
    UInt16(field.rawValue) << 8 | UInt16(view.rawValue)
  }

  /// The facts among which those of a field are; none where it is not said, for all that the bits tell.
  func facts(_ id: DeclarationID, _ field: Field) -> Range<Int> {
    guard Int(id) < bits.count, bits[Int(id)] & Self.bit(field) != 0 else { return 0..<0 }
    return Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
  }

  /// The number of the first fact of a field, or nil where it is not said.
  func first(_ id: DeclarationID, _ field: Field, _ view: View) -> Int? {
    let key = Self.key(field, view)
    for i in facts(id, field) where keys[i] == key { return i }
    return nil
  }
}

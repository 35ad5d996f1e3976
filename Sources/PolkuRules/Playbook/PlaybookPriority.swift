import PolkuModel
import PolkuSyntax

/// How pressing a playbook is: as its critical points are.
public enum PlaybookPriority: String, Sendable {
  case high
  case medium
  case low
  /// It solves nothing, or nobody says how bad that is.
  case unknown

  /// For programs: 1 comes first; nil where nobody can tell.
  public var rank: Int? {
    switch self {
    case .high: 1
    case .medium: 2
    case .low: 3
    case .unknown: nil
    }
  }

  /// The greatest risk or expectation of some critical points.
  ///
  /// Source: a critical point is where expectation and the risk of failing are high.
  init(_ criticals: [DeclarationID], _ context: CheckContext) {
    let words = criticals.flatMap { critical in
      [Field.risk, .expectation].compactMap { context.word(critical, $0, .level) }
    }
    if words.contains(.levelHigh) {
      self = .high
    } else if words.contains(.levelMedium) {
      self = .medium
    } else if words.contains(.levelLow) || words.contains(.levelNone) {
      self = .low
    } else {
      self = .unknown
    }
  }
}

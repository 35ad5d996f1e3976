import PolkuSyntax

/// What a cell of the content matrix must hold: the one table of its limits and weights.
///
/// | limit | unless the map says otherwise | `limits:` |
/// |---|---|---|
/// | quality from which a content counts as good enough | 3 of 5 | `P601 4`, `P601 60 %` |
/// | good contents that a cell needs | 1 | `P602 2` |
/// | contents that are out from which there are more than anybody reads | 5 | `P603 8` |
///
/// A content falls short where its stated quality is below the limit, where it is past its review date, and where the
/// persona uses none of the channels it is met on. What nobody stated is never counted against it.
/// A cell is adequate with as many good contents as it needs, if everything is answered that its persona asks there.
/// A must weighs twice as much as what is wanted.
public struct MatrixThresholds: Sendable, Equatable {
  /// The lowest quality that is good enough, as a part of the whole: 0.6 is three out of five.
  public let quality: Double
  /// How many good contents a cell needs.
  public let enough: Double
  /// With how many contents that are out a cell has more than anybody reads.
  public let crowd: Double
  /// The rules whose limits the map states, of those that count here.
  public let stated: [RuleID]

  /// How much a cell counts that must be filled.
  public static let mustWeight = 2
  /// How much a cell counts that is wanted.
  public static let wantedWeight = 1

  /// The rules that these limits are named by in `limits:`, in the order of the table.
  public static let rules = [P601.id, P602.id, P603.id]

  init(_ limits: MapLimits) {
    quality = ContentQuality(limits.amount(P601.id)).limit
    enough = max(1, limits.number(P602.id))
    crowd = limits.number(P603.id)
    stated = Self.rules.filter { limits.amount($0) != nil }
  }
}

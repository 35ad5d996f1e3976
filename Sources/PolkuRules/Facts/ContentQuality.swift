import PolkuSyntax

/// What quality of a content counts as good enough.
///
/// A number without a whole, as in `quality: 3`, is out of five, as is the limit; `60 %` compares with both.
struct ContentQuality {
  /// The limit as a part of the whole.
  let limit: Double

  /// The quality that a map sets as its limit; three out of five unless it does.
  init(_ limit: Amount?) {
    self.limit =
      limit.flatMap { amount in Self.whole(amount).flatMap { (amount.low ?? amount.high ?? 0) / $0 } }
      ?? RuleLimit.of(P601.id)?.usual ?? 0
  }

  /// Whether a quality lies below the limit, at its best; what does not compare does not.
  func isPoor(_ quality: Amount) -> Bool {
    guard let whole = Self.whole(quality), let best = quality.high else { return false }
    return best / whole < limit || best / whole == limit && quality.highIsOpen
  }

  private static func whole(_ amount: Amount) -> Double? {
    if amount.unit == .percent { return 100 }
    guard amount.unit == .none else { return nil }
    let whole = amount.of ?? 5
    return whole > 0 ? whole : nil
  }
}

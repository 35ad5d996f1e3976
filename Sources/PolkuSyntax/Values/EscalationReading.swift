/// To whom a playbook escalates, and after how long: `sales after 24 h`.
public struct Escalation: Sendable, Equatable {
  /// Where the names stand; empty where only a wait is said.
  public var names: Range<Int>
  /// Where the wait stands, without its word; nil where none is said.
  public var wait: Range<Int>?
  /// Whether the wait is `?`.
  public var waitIsUnknown: Bool
}

extension ValueReader {
  /// Reads names and a wait.
  ///
  /// A word for "after" counts only where a duration stands with it, before or behind as the language
  /// has it; `after sales` is a name.
  public mutating func escalation(_ text: Span<UInt8>, _ range: Range<Int>) -> Escalation {
    let range = ValueText.trimmed(text, range)
    let starts = Self.tails(text, range)
    for k in starts.indices.reversed() {
      let end = k + 1 < starts.count ? starts[k + 1] : range.upperBound
      guard isAfter(text, ValueText.trimmed(text, starts[k]..<end)) else { continue }
      if let found = escalation(text, range, starts, at: k) { return found }
    }
    return Escalation(names: range, wait: nil, waitIsUnknown: false)
  }

  private mutating func escalation(
    _ text: Span<UInt8>, _ range: Range<Int>, _ starts: [Int], at k: Int
  ) -> Escalation? {
    let names = range.lowerBound..<starts[k]
    if k + 1 < starts.count {
      let wait = ValueText.trimmed(text, starts[k + 1]..<range.upperBound)
      return isWait(text, wait).map { named(text, names, wait, $0) }
    }
    for start in starts[..<k] {
      let wait = ValueText.trimmed(text, start..<starts[k])
      if let isUnknown = isWait(text, wait) { return named(text, range.lowerBound..<start, wait, isUnknown) }
    }
    return nil
  }

  private func named(_ text: Span<UInt8>, _ names: Range<Int>, _ wait: Range<Int>, _ isUnknown: Bool) -> Escalation {
    var names = ValueText.trimmed(text, names)
    if let last = names.last, text[last] == UInt8(ascii: ",") {
      names = ValueText.trimmed(text, names.lowerBound..<last)
    }
    return Escalation(names: names, wait: wait, waitIsUnknown: isUnknown)
  }

  /// Nil where the text is no wait; whether it is an unknown one.
  private mutating func isWait(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool? {
    if range.count == 1, text[range.lowerBound] == UInt8(ascii: "?") { return true }
    switch timeSpan(text, range) {
    case .value(_, nil), .vague, .meant, .ambiguous: return false
    default: return nil
    }
  }

  private func isAfter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 64 else { return false }
    var key: [UInt8] = []
    Folding.append(text, range, to: &key)
    return language.clauseTable.meanings(of: key.span).contains(.after)
  }
}

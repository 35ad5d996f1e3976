/// A name and its value in a list of them, as in `bands: low 0–6, high 9–10` or `feeling: Nora -1`.
public struct NamedValue: Sendable, Equatable {
  /// Where the name stands; nil where the value is for all.
  public var name: Range<Int>?
  /// Where the value stands; empty where it is unknown.
  public var valueRange: Range<Int>
  /// The value; unreadable where no tail of the element is one.
  public var value: ValueReading<Amount>
  /// Whether a `?` stands behind it.
  public var unsure: Bool
  /// Whether the `?` stands in place of the value: `Nora ?`.
  public var isUnknown: Bool
}

/// A list of names and values.
public struct NamedValues: Sendable, Equatable {
  /// The elements, in their order.
  public var items: [NamedValue]
  /// Whether the list is open, "known so far".
  public var isOpen: Bool
}

extension ValueReader {
  /// Reads a list of names and values.
  ///
  /// The value is the longest tail that can be read; where `isName` knows what stands before a
  /// shorter one, and not what stands before the longest, the shorter one is it: `Seppo 71 -1`.
  public mutating func namesAndValues(
    _ text: Span<UInt8>, _ range: Range<Int>, isName: ((Range<Int>) -> Bool)? = nil
  ) -> NamedValues {
    named(text, range, needsName: true, isName)
  }

  /// Reads feelings, for all (`+1`) or per persona (`Nora -1, Ben 0`).
  ///
  /// Whether a feeling is on the scale of −2 to +2 is for the caller to say.
  public mutating func feeling(
    _ text: Span<UInt8>, _ range: Range<Int>, isName: ((Range<Int>) -> Bool)? = nil
  ) -> NamedValues {
    named(text, range, needsName: false, isName)
  }

  private mutating func named(
    _ text: Span<UInt8>, _ range: Range<Int>, needsName: Bool, _ isName: ((Range<Int>) -> Bool)?
  ) -> NamedValues {
    let parts = Self.split(text, range, keepsDecimals: true)
    var result = NamedValues(items: [], isOpen: parts.isOpen)
    for item in parts.items {
      result.items.append(element(text, item, needsName: needsName, isName))
    }
    return result
  }

  private mutating func element(
    _ text: Span<UInt8>, _ item: ListItem, needsName: Bool, _ isName: ((Range<Int>) -> Bool)?
  ) -> NamedValue {
    var best: NamedValue?
    for start in Self.tails(text, item.range) {
      let isWhole = start == item.range.lowerBound
      if isWhole, needsName { continue }
      let tail = start..<item.range.upperBound
      guard let value = tailValue(text, tail, isFeeling: !needsName) else { continue }
      let name = isWhole ? nil : Self.nameRange(text, item.range.lowerBound..<start)
      if let name, name.isEmpty { continue }
      let found = NamedValue(name: name, valueRange: tail, value: value, unsure: item.unsure, isUnknown: false)
      guard let isName else { return found }
      if name.map(isName) ?? true { return found }
      best = best ?? found
    }
    if let best { return best }
    if item.unsure {
      let name = Self.nameRange(text, item.range)
      let end = item.range.upperBound
      return NamedValue(name: name, valueRange: end..<end, value: .unreadable, unsure: false, isUnknown: true)
    }
    return NamedValue(name: nil, valueRange: item.range, value: .unreadable, unsure: false, isUnknown: false)
  }

  private mutating func tailValue(_ text: Span<UInt8>, _ tail: Range<Int>, isFeeling: Bool) -> ValueReading<Amount>? {
    lexer.read(text, tail)
    guard !lexer.overflows, lexer.remark == nil else { return nil }
    var i = 0
    guard var amount = amount(text, &i, allowsPart: !isFeeling) else { return nil }
    if i < lexer.tokens.count, !isFeeling, amount.unit == .none, amount.of == nil, let word = otherUnit(text, i) {
      amount.unit = .other(word)
      i = lexer.tokens.count
    }
    guard i == lexer.tokens.count, !isFeeling || amount.unit == .none else { return nil }
    return finished(text, tail, amount)
  }

  /// Where the words of an element begin, the first ones first; no value has more than twelve words.
  static func tails(_ text: Span<UInt8>, _ range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var i = range.upperBound
    while i > range.lowerBound, starts.count < 12 {
      i -= 1
      if i == range.lowerBound || ValueText.blankBefore(text, i, range.lowerBound) > 0,
        ValueText.blank(text, i, range.upperBound) == 0
      {
        starts.append(i)
      }
    }
    return starts.reversed()
  }

  /// A name without the colon or equals sign that may stand behind it.
  static func nameRange(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let name = ValueText.trimmed(text, range)
    guard let last = name.last, text[last] == UInt8(ascii: ":") || text[last] == UInt8(ascii: "=") else { return name }
    return ValueText.trimmed(text, name.lowerBound..<last)
  }
}

/// A stage or phase and a level, as in `influence: awareness none because not in the room`.
public struct LevelItem: Sendable, Equatable {
  /// Where the name of the stage or phase stands; nil where the level is for all.
  public var name: Range<Int>?
  /// The buying phase that the name is a word for; a stage of that name comes first.
  public var phase: ValueWord?
  /// The level.
  public var level: ValueReading<ValueWord>
  /// Where the level stands; empty where it is unknown.
  public var levelRange: Range<Int>
  /// Where the reason stands, which runs to the next comma.
  public var because: Range<Int>?
  /// Whether a `?` stands behind it.
  public var unsure: Bool
  /// Whether the `?` stands in place of the level: `decision ?`.
  public var isUnknown: Bool
}

/// A list of levels.
public struct Levels: Sendable, Equatable {
  /// The elements, in their order.
  public var items: [LevelItem]
  /// Whether the list is open, "known so far".
  public var isOpen: Bool
}

extension ValueReader {
  /// Reads a list of levels, such as `awareness high, consideration low`.
  public mutating func levels(_ text: Span<UInt8>, _ range: Range<Int>) -> Levels {
    let parts = Self.split(text, range, keepsDecimals: true)
    var result = Levels(items: [], isOpen: parts.isOpen)
    for item in parts.items {
      // `none, because …`: the comma divides nothing.
      if let reason = reason(text, item.range), reason.word.lowerBound == item.range.lowerBound,
        !result.items.isEmpty, result.items[result.items.count - 1].because == nil
      {
        result.items[result.items.count - 1].because = reason.text
        continue
      }
      result.items.append(level(text, item))
    }
    return result
  }

  private mutating func level(_ text: Span<UInt8>, _ item: ListItem) -> LevelItem {
    let reason = reason(text, item.range)
    let head = reason.map { ValueText.trimmed(text, item.range.lowerBound..<$0.word.lowerBound) } ?? item.range
    var result = LevelItem(
      name: nil, phase: nil, level: .unreadable, levelRange: head, because: reason?.text, unsure: item.unsure,
      isUnknown: false)
    let tails = Self.tails(text, head)
    for start in tails {
      guard let found = word(text, start..<head.upperBound, in: .level) else { continue }
      result.level = .value(found.word, remark: nil)
      result.levelRange = start..<head.upperBound
      name(text, head.lowerBound..<start, &result)
      return result
    }
    // A single word that is misspelt, of another language, or vague.
    if let last = tails.last, last > head.lowerBound || !item.unsure {
      let reading = word(text, last..<head.upperBound, of: .level)
      if reading != .unreadable {
        result.level = reading
        result.levelRange = last..<head.upperBound
        name(text, head.lowerBound..<last, &result)
        return result
      }
    }
    if item.unsure {
      result.isUnknown = true
      result.unsure = false
      result.levelRange = head.upperBound..<head.upperBound
      name(text, head, &result)
    }
    return result
  }

  private mutating func name(_ text: Span<UInt8>, _ range: Range<Int>, _ result: inout LevelItem) {
    let name = Self.nameRange(text, range)
    if name.isEmpty { return }
    result.name = name
    result.phase = word(text, name, in: .phase)?.word
  }
}

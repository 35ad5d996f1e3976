/// What may be a clause without its word, at the end of a point: `welcome at once`, `welcome unless it rains`.
///
/// Such words may as well belong to the name, so they are read as the name and asked about.
public enum ClauseHint: Sendable, Equatable {
  /// A length of time; where the point ends, and where the time stands.
  case wait(point: Range<Int>, time: Range<Int>)
  /// A condition; where the point ends, and where the condition stands.
  case condition(point: Range<Int>, text: Range<Int>)

  /// What stands before the hint.
  public var point: Range<Int> {
    switch self {
    case .wait(let point, _), .condition(let point, _): point
    }
  }

  /// Longer points hold a sentence, which is no slip.
  private static let mostWords = 12

  /// The hint at the end of a name, or nil.
  public static func find(_ bytes: Span<UInt8>, _ name: Range<Int>, _ language: Language) -> ClauseHint? {
    let words = words(bytes, name)
    guard words.count > 1, words.count <= mostWords else { return nil }
    let unless = language.particle("unless").map { Folding.key($0) }
    let later = language.particle("later").map { Folding.key($0) }
    var reader = ValueReader(language, triesOthers: false)
    for first in 1..<words.count {
      let point = name.lowerBound..<words[first - 1].upperBound
      let rest = words[first].lowerBound..<name.upperBound
      if first + 1 < words.count, unless.contains(key(bytes, words[first])) {
        return .condition(point: point, text: rest)
      }
      guard words.count - first <= 5 else { continue }
      if isTime(bytes, rest, &reader) { return .wait(point: point, time: rest) }
      let last = words.count - 1
      if first < last, later.contains(key(bytes, words[last])) {
        let time = words[first].lowerBound..<words[last - 1].upperBound
        if isTime(bytes, time, &reader) { return .wait(point: point, time: time) }
      }
    }
    return nil
  }

  private static func isTime(_ bytes: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader) -> Bool {
    switch reader.timeSpan(bytes, range) {
    case .value(_, let remark): remark == nil
    default: false
    }
  }

  private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var key: [UInt8] = []
    Folding.append(bytes, range, to: &key)
    return key
  }

  private static func words(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var i = Bytes.skipBlanks(bytes, range.lowerBound, range.upperBound)
    while i < range.upperBound {
      let start = i
      while i < range.upperBound, Bytes.blank(bytes, i, range.upperBound) == 0 { i += 1 }
      words.append(start..<i)
      i = Bytes.skipBlanks(bytes, i, range.upperBound)
    }
    return words
  }
}

/// What every value may be, whatever its type: unknown, decided to be none, or stated.
public enum OuterValue: Sendable, Equatable {
  /// `?`: nobody knows yet.
  case unknown
  /// `none`, and where the reason stands; nil where none is given.
  case none(because: Range<Int>?)
  /// A value; unsure where a `?` stands behind it: "we think so".
  case stated(Range<Int>, unsure: Bool)
}

extension ValueReader {
  /// Reads what every value may be; done before the type is looked at.
  ///
  /// A final `?` belongs to the value; in free text only behind a blank, so that a question may end
  /// as questions do. Where a word for "none" is a value of the type, as a level or as `no`, it is one.
  public mutating func outer(_ text: Span<UInt8>, _ range: Range<Int>, type: ValueType) -> OuterValue {
    let range = ValueText.trimmed(text, range)
    if isQuestionMarks(text, range) { return .unknown }
    if let none = none(text, range, type) { return none }
    var sure = withoutMark(text, range, freeText: type.isText, list: type.isSplit)
    // `sales after ?`: the wait is unknown, and the rest is sure.
    if type == .escalation, sure != range, text[range.upperBound - 1] == UInt8(ascii: "?"),
      ValueText.blankBefore(text, range.upperBound - 1, range.lowerBound) > 0
    {
      sure = range
    }
    if sure != range, let none = none(text, sure, type), case .none(nil) = none { return none }
    return .stated(sure, unsure: sure != range)
  }

  private func isQuestionMarks(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.isEmpty { return false }
    for i in range where text[i] != UInt8(ascii: "?") { return false }
    return true
  }

  /// The value without its final question mark.
  func withoutMark(_ text: Span<UInt8>, _ range: Range<Int>, freeText: Bool, list: Bool) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == UInt8(ascii: "?") { end -= 1 }
    if end == range.upperBound || end == range.lowerBound { return range }
    let rest = ValueText.trimmed(text, range.lowerBound..<end)
    if rest.isEmpty { return range }
    if freeText, rest.upperBound == end { return range }
    // `linkedin, ?` is an open list, and nothing in it is unsure.
    if list, text[rest.upperBound - 1] == UInt8(ascii: ",") { return range }
    return rest
  }

  private mutating func none(_ text: Span<UInt8>, _ range: Range<Int>, _ type: ValueType) -> OuterValue? {
    guard let first = range.first, language.noneInitials.contains(text[first]) else { return nil }
    let reason = reason(text, range)
    let head = reason.map { ValueText.trimmed(text, range.lowerBound..<$0.word.lowerBound) } ?? range
    var bare = head
    if !bare.isEmpty, text[bare.upperBound - 1] == UInt8(ascii: ",") {
      bare = ValueText.trimmed(text, bare.lowerBound..<bare.upperBound - 1)
    }
    guard let found = word(text, bare, in: .level), found.word == .levelNone, found.remark == nil else { return nil }
    if case .oneOf(let set) = type {
      let isValue = Self.parts(of: set).contains { word(text, bare, in: $0) != nil }
      if isValue, reason == nil || set != .level { return nil }
    }
    return .none(because: reason.flatMap { $0.text.isEmpty ? nil : $0.text })
  }

  /// The first word for "because" behind a blank or a comma, and what follows it.
  mutating func reason(_ text: Span<UInt8>, _ range: Range<Int>) -> (word: Range<Int>, text: Range<Int>)? {
    for words in becauseWords {
      var i = range.lowerBound
      while i + words.count <= range.upperBound {
        if text[i] | 0x20 == words[0] | 0x20, isWord(text, i, range, words) {
          let end = i + words.count
          return (i..<end, ValueText.trimmed(text, end..<range.upperBound))
        }
        i += 1
      }
    }
    return nil
  }

  private func isWord(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>, _ word: [UInt8]) -> Bool {
    let end = at + word.count
    for k in word.indices where text[at + k] != word[k] {
      guard ValueText.isASCIILetter(text[at + k]), text[at + k] | 0x20 == word[k] else { return false }
    }
    if end < range.upperBound, ValueText.blank(text, end, range.upperBound) == 0 { return false }
    if at == range.lowerBound { return true }
    return text[at - 1] == UInt8(ascii: ",") || ValueText.blankBefore(text, at, range.lowerBound) > 0
  }
}

extension ValueType {
  /// Whether the value is divided at commas.
  public var isSplit: Bool {
    switch self {
    case .names, .list, .place, .levels, .feeling, .namesAndValues, .escalation: true
    default: false
    }
  }
}

extension ValueReader {
  /// Reads a word of a closed set, such as `high` or `published`.
  ///
  /// A near miss and a word of another language are read as meant; a vague word stays vague.
  public mutating func word(_ text: Span<UInt8>, _ range: Range<Int>, of set: ValueSet) -> ValueReading<ValueWord> {
    let range = ValueText.trimmed(text, range)
    guard let first = range.first else { return .unreadable }
    switch several(text, range, of: set) {
    case .words(let words): return .ambiguous(words.compactMap { language.words($0).first })
    case .odd: return .unreadable
    case nil: break
    }
    if let found = word(text, range, in: set) { return .value(found.word, remark: found.remark) }
    for part in Self.parts(of: set) {
      if let found = word(text, range, in: part) { return .value(found.word, remark: found.remark) }
      if let found = wordBeforeReason(text, range, in: part) { return found }
    }
    if isVague(text, range) { return .vague }
    guard range.count <= 100, !ValueText.isDigit(text[first]) else { return .unreadable }
    var key: [UInt8] = []
    Folding.append(text, range, to: &key)
    var found: (word: ValueWord, text: String)?
    for part in Self.parts(of: set) {
      if let meant = foreign(key, in: part) ?? near(key, in: part) {
        if let found, found.word != meant.word { return .unreadable }
        found = meant
      }
    }
    return found.map { .meant($0.word, text: $0.text) } ?? .unreadable
  }

  /// A list where one word is asked for: which of its words is meant only the author knows.
  ///
  /// Text behind a comma is a remark, `high, as they asked twice`; but not where each element is a word of the set, and
  /// not where a lone word stands there, which is no remark but a word the set does not have.
  mutating func several(_ text: Span<UInt8>, _ range: Range<Int>, of set: ValueSet) -> SeveralWords? {
    guard range.count <= 200, range.contains(where: { text[$0] == UInt8(ascii: ",") }) else { return nil }
    var items: [Range<Int>] = []
    Parts.items(text, range, into: &items)
    guard items.count > 1, items.count <= 12 else { return nil }
    var words: [ValueWord] = []
    var isOdd = false
    for item in items {
      let found = Self.parts(of: set).compactMap { word(text, item, in: $0)?.word }.first
      if let found {
        if !words.contains(found) { words.append(found) }
      } else if set != .yesNo, isLoneWord(text, item), !isVague(text, item) {
        isOdd = true
      } else {
        return nil
      }
    }
    if isOdd { return words.isEmpty ? nil : .odd }
    return words.count > 1 ? .words(words) : nil
  }

  private func isLoneWord(_ text: Span<UInt8>, _ item: Range<Int>) -> Bool {
    item.allSatisfy { ValueText.isASCIILetter(text[$0]) || text[$0] >= 0x80 }
      && (ValueText.isASCIILetter(text[item.lowerBound]) || text[item.lowerBound] == 0xC3)
  }

  /// The sets a value of a set may come from: who begins is a side, or both of them.
  static func parts(of set: ValueSet) -> [ValueSet] { set == .from ? [.from, .side] : [set] }

  /// `no because …`: the word, and the reason as its remark.
  private mutating func wordBeforeReason(
    _ text: Span<UInt8>, _ range: Range<Int>, in set: ValueSet
  ) -> ValueReading<ValueWord>? {
    guard let reason = reason(text, range), reason.word.lowerBound > range.lowerBound else { return nil }
    let head = ValueText.trimmed(text, range.lowerBound..<reason.word.lowerBound)
    guard let found = word(text, head, in: set) else { return nil }
    return .value(found.word, remark: reason.text.isEmpty ? nil : reason.text)
  }

  private func foreign(_ key: [UInt8], in set: ValueSet) -> (word: ValueWord, text: String)? {
    var found: ValueWord?
    for other in Language.all where other.code != language.code {
      for word in other.values(key.span) where word.set == set {
        if let found, found != word { return nil }
        found = word
      }
    }
    return found.flatMap { word in language.words(word).first.map { (word, $0) } }
  }

  private func near(_ key: [UInt8], in set: ValueSet) -> (word: ValueWord, text: String)? {
    var found: (word: ValueWord, text: String)?
    for row in ValueTable.rows where row.set == set {
      for text in language.words(row.word) where Slips.near(key, Folding.key(text), pluralsDiffer: false) {
        if let found, found.word != row.word { return nil }
        if found == nil { found = (row.word, text) }
      }
    }
    return found
  }
}

/// What stands where one word is asked for, and is a list.
enum SeveralWords {
  /// Words of the set, each once.
  case words([ValueWord])
  /// Words of which some are none of the set.
  case odd
}

extension ValueReader {
  /// A value with every word that is misspelt or of another language replaced by what it was read as.
  ///
  /// - Returns: the text, or nil where every word stands as the language has it.
  public mutating func asMeant(_ text: Span<UInt8>, _ range: Range<Int>, _ type: ValueType) -> String? {
    guard case .stated(let stated, _) = outer(text, range, type: type) else { return nil }
    var edits: [(Range<Int>, String)] = []
    func take<Value>(_ reading: ValueReading<Value>, _ place: Range<Int>) {
      if case .meant(_, let meant) = reading { edits.append((place, meant)) }
    }
    switch type {
    case .oneOf(let set): take(word(text, stated, of: set), stated)
    case .duration: take(timeSpan(text, stated), stated)
    case .rate: take(rate(text, stated), stated)
    case .capacity: take(capacity(text, stated), stated)
    case .quantity: take(amount(text, stated), stated)
    case .date: take(date(text, stated), stated)
    case .levels: for item in levels(text, stated).items { take(item.level, item.levelRange) }
    default: break
    }
    guard !edits.isEmpty else { return nil }
    var result = ""
    var at = range.lowerBound
    for (place, meant) in edits {
      result += ValueText.string(text, at..<place.lowerBound) + meant
      at = place.upperBound
    }
    return result + ValueText.string(text, at..<range.upperBound)
  }
}

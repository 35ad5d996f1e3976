extension Language {
  /// Two or more names that a word such as `and` or `&` joins, or nil where nothing does.
  public func splitJoined(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>]? {
    let words = particle("and")
    let joining = Set(words.filter { !Folding.key($0).isEmpty }.map { Folding.key($0) })
    let signs = Set(words.filter { Folding.key($0).isEmpty }.compactMap { $0.utf8.first })
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      if signs.contains(bytes[i]) {
        parts.append(Parts.trimmed(bytes, start..<i))
        i += 1
        start = i
        continue
      }
      var end = i
      while end < range.upperBound, !Bytes.isBlank(bytes[end]), !signs.contains(bytes[end]) { end += 1 }
      if i > start, end > i {
        var key: [UInt8] = []
        Folding.append(bytes, i..<end, to: &key)
        if joining.contains(key) {
          parts.append(Parts.trimmed(bytes, start..<i))
          start = end
        }
      }
      i = end == i ? i + 1 : end
      i = Bytes.skipBlanks(bytes, i, range.upperBound)
    }
    parts.append(Parts.trimmed(bytes, start..<range.upperBound))
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } ? parts : nil
  }

  /// Names and the wait behind them, as in `sales after 24 h`; the wait is nil where there is none.
  public func splitWait(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (names: Range<Int>, wait: Range<Int>?) {
    var clauses: [FlowClause] = []
    var reader = ClauseReader(self)
    let names = reader.read(bytes, range, isLenient: false, into: &clauses)
    guard let wait = clauses.first(where: { $0.clause == .after }) else { return (range, nil) }
    return (names, wait.value)
  }
}

extension Language {
  /// Whether a name holds a clause's word behind its first word, so that in a flow it would end there.
  public func hidesClause(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    var starts: [Int] = []
    var ends: [Int] = []
    var i = Bytes.skipBlanks(bytes, name.lowerBound, name.upperBound)
    while i < name.upperBound {
      starts.append(i)
      while i < name.upperBound, Bytes.blank(bytes, i, name.upperBound) == 0 { i += 1 }
      ends.append(i)
      i = Bytes.skipBlanks(bytes, i, name.upperBound)
    }
    var key: [UInt8] = []
    for first in starts.indices.dropFirst() {
      key.removeAll(keepingCapacity: true)
      for last in first..<min(first + 3, starts.count) {
        Folding.append(bytes, starts[last]..<ends[last], to: &key)
        if key.count > clauseTable.longest { break }
        if clauseTable.meanings(of: key.span).contains(where: { $0 != .because }) { return true }
      }
    }
    return false
  }

  /// The written form of the field `at` before a thing of a kind: *vaiheessa* a stage, *kohdassa* a touchpoint.
  public func word(at kind: Kind) -> String {
    (kind == .touchpoint ? particle("at a touchpoint") : words(.at)).first ?? ""
  }
}

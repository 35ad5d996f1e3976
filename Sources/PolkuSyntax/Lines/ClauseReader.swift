/// Finds the clauses of a flow's piece.
///
/// `after`, `when`, `otherwise`, `since` and `until` stand in any order behind the points, except that
/// `when` takes the rest; a final `after <duration>` of a condition is the wait all the same. A clause
/// word counts only behind a word of the name, and of two `after` the last is the clause.
struct ClauseReader {
  let language: Language
  private var key: [UInt8] = []
  private var marks: [Mark] = []
  private var values: ValueReader
  /// The clause words with their keys, made when a misspelt one is first looked for.
  private var words: [(key: [UInt8], word: String, clause: Clause)] = []

  /// A clause word found in a piece.
  private struct Mark {
    var clause: Clause
    var word: Range<Int>
    var meant: String?
    /// Whether what the word speaks of stands before it, as in `2 päivän kuluttua`.
    var isBehind = false
    /// Whether it stands in a condition, where only a final wait counts.
    var isInCondition = false
  }

  init(_ language: Language) {
    self.language = language
    values = ValueReader(language)
  }

  /// Appends the clauses of a piece's head to `found`; returns the points before them.
  mutating func read(_ bytes: Span<UInt8>, _ head: Range<Int>, isLenient: Bool, into found: inout [FlowClause])
    -> Range<Int>
  {
    findMarks(bytes, head, isLenient)
    keepOneWait(bytes, head)
    settleWaitsBehind(bytes, head)
    if marks.isEmpty { return head.lowerBound..<dropCommas(bytes, head.lowerBound, head.upperBound) }
    let condition = marks.first { $0.clause == .when }
    var pointsEnd = head.upperBound
    for (i, mark) in marks.enumerated() {
      let start = mark.isBehind ? waitStart(bytes, head, mark) : mark.word.lowerBound
      pointsEnd = min(pointsEnd, start)
      if mark.isBehind {
        found.append(clause(mark, trimmed(bytes, start, mark.word.lowerBound)))
        continue
      }
      var end = head.upperBound
      for next in marks[(i + 1)...] {
        end = min(end, next.isBehind ? waitStart(bytes, head, next) : next.word.lowerBound)
        break
      }
      // A wait behind its value that stands before this word must not be eaten by it.
      if mark.clause == .when, mark.word == condition?.word, let wait = marks.last, wait.isInCondition {
        end = wait.isBehind ? waitStart(bytes, head, wait) : wait.word.lowerBound
      }
      found.append(clause(mark, trimmed(bytes, mark.word.upperBound, max(end, mark.word.upperBound))))
    }
    return head.lowerBound..<dropCommas(bytes, head.lowerBound, max(head.lowerBound, pointsEnd))
  }

  private func clause(_ mark: Mark, _ value: Range<Int>) -> FlowClause {
    FlowClause(clause: mark.clause, word: mark.word, value: value, meant: mark.meant)
  }

  // MARK: - Clause words

  private mutating func findMarks(_ bytes: Span<UInt8>, _ head: Range<Int>, _ isLenient: Bool) {
    marks.removeAll(keepingCapacity: true)
    var i = head.lowerBound
    var isFirst = true
    var isInCondition = false
    while i < head.upperBound {
      // In a condition, which is text, quotation marks are text.
      if !isInCondition, let name = Quotes.name(bytes, at: i, from: head.lowerBound, to: head.upperBound) {
        i = Bytes.skipBlanks(bytes, name.upperBound, head.upperBound)
        isFirst = false
        continue
      }
      let end = wordEnd(bytes, i, head.upperBound)
      let mayMark = !isFirst && (isLenient || language.clauseInitials.contains(bytes[i]))
      if mayMark, var mark = mark(bytes, i, head.upperBound, isLenient) {
        mark.isInCondition = isInCondition
        if mark.clause == .when { isInCondition = true }
        marks.append(mark)
        i = Bytes.skipBlanks(bytes, mark.word.upperBound, head.upperBound)
        continue
      }
      i = Bytes.skipBlanks(bytes, end, head.upperBound)
      isFirst = false
    }
  }

  /// The clause word at an offset, the longest that fits; `because` is none of a flow.
  private mutating func mark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ isLenient: Bool) -> Mark? {
    key.removeAll(keepingCapacity: true)
    var found: Mark?
    var i = start
    for _ in 0..<3 where i < end {
      let wordEnd = wordEnd(bytes, i, end)
      let before = key.count
      Folding.append(bytes, i..<wordEnd, to: &key)
      // Marks alone belong to what the word speaks of: `after ?`.
      if key.count == before { break }
      if key.count > language.clauseTable.longest + 2 { break }
      if let clause = language.clauseTable.meanings(of: key.span).first, clause != .because {
        found = Mark(clause: clause, word: start..<wordEnd, isBehind: isPostposition())
      } else if isLenient, found == nil, let (clause, meant) = lenient() {
        found = Mark(clause: clause, word: start..<wordEnd, meant: meant, isBehind: false)
      }
      i = Bytes.skipBlanks(bytes, wordEnd, end)
    }
    // A clause that says nothing is no slip: Swedish `fr o m` is near `form`, which ends many a name.
    if let found, found.meant != nil, [.when, .since, .until].contains(found.clause),
      Bytes.skipBlanks(bytes, found.word.upperBound, end) >= end
    {
      return nil
    }
    return found
  }

  private func isPostposition() -> Bool {
    language.postpositions.contains { $0.elementsEqual(key) }
  }

  /// A clause word of another language, or misspelt.
  private mutating func lenient() -> (Clause, String)? {
    for other in Language.all where other !== language {
      if let clause = other.clauseTable.meanings(of: key.span).first, clause != .because {
        return (clause, language.words(clause)[0])
      }
    }
    if words.isEmpty {
      for clause in Clause.allCases where clause != .because {
        words += language.words(clause).map { (Folding.key($0), $0, clause) }
      }
    }
    return words.first { Slips.near(key, $0.key) }.map { ($0.clause, $0.word) }
  }

  /// Drops the waits that are none: all but the last, and those of a condition that do not end it in a duration.
  private mutating func keepOneWait(_ bytes: Span<UInt8>, _ head: Range<Int>) {
    if marks.isEmpty { return }
    let last = marks.lastIndex { $0.clause == .after && (!$0.isInCondition || endsInDuration(bytes, head, $0)) }
    var kept: [Mark] = []
    for (i, mark) in marks.enumerated() {
      let isWait = mark.clause == .after
      if isWait ? i == last : !mark.isInCondition { kept.append(mark) }
    }
    marks = kept
  }

  /// A wait's word such as `kuluttua` stands behind its wait; people write it before, too.
  ///
  /// Where no wait stands before it, what follows is the wait; where both stand, nothing is a clause, so that
  /// no word is lost.
  private mutating func settleWaitsBehind(_ bytes: Span<UInt8>, _ head: Range<Int>) {
    guard let i = marks.firstIndex(where: { $0.isBehind && !$0.isInCondition }) else { return }
    let next = i + 1 < marks.count ? marks[i + 1].word.lowerBound : head.upperBound
    if trimmed(bytes, marks[i].word.upperBound, next).isEmpty { return }
    let before = trimmed(bytes, waitStart(bytes, head, marks[i]), marks[i].word.lowerBound)
    if isDuration(bytes, before) { marks.remove(at: i) } else { marks[i].isBehind = false }
  }

  private mutating func endsInDuration(_ bytes: Span<UInt8>, _ head: Range<Int>, _ mark: Mark) -> Bool {
    if mark.isBehind {
      let behind = Bytes.skipBlanks(bytes, mark.word.upperBound, head.upperBound)
      if behind < head.upperBound { return false }
      return isDuration(bytes, trimmed(bytes, waitStart(bytes, head, mark), mark.word.lowerBound))
    }
    return isDuration(bytes, trimmed(bytes, mark.word.upperBound, head.upperBound))
  }

  // MARK: - Waits before their word

  /// Where the wait before a word such as `kuluttua` begins: the longest duration of up to five words, else one word.
  private mutating func waitStart(_ bytes: Span<UInt8>, _ head: Range<Int>, _ mark: Mark) -> Int {
    var starts: [Int] = []
    var i = head.lowerBound
    while i < mark.word.lowerBound {
      starts.append(i)
      i = Bytes.skipBlanks(bytes, wordEnd(bytes, i, mark.word.lowerBound), mark.word.lowerBound)
    }
    // The first word is the point's own.
    let candidates = starts.dropFirst().suffix(5)
    for start in candidates where isDuration(bytes, trimmed(bytes, start, mark.word.lowerBound)) { return start }
    return candidates.last ?? mark.word.lowerBound
  }

  /// Whether a text is a wait that can be read: a duration, a vague word or `?`.
  private mutating func isDuration(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1, bytes[range.lowerBound] == 0x3F { return true }
    // No wait is longer; a text that is must not be read again for every word in it.
    if range.count > 120 { return false }
    switch values.timeSpan(bytes, range) {
    case .value, .vague, .ambiguous: return !range.isEmpty
    case .meant, .unreadable: return false
    }
  }

  // MARK: - Words and commas

  private func wordEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, i == start || !Bytes.isWordEnd(bytes, i, end) { i += 1 }
    return i
  }

  private func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    let first = min(Bytes.skipBlanks(bytes, start, end), end)
    return first..<dropCommas(bytes, first, end)
  }

  private func dropCommas(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = Bytes.dropBlanks(bytes, start, end)
    while i > start, bytes[i - 1] == 0x2C { i = Bytes.dropBlanks(bytes, start, i - 1) }
    return i
  }
}

/// A clause of a flow's piece.
public struct FlowClause: Sendable {
  /// Which clause it is.
  public var clause: Clause
  /// The clause's word, as written.
  public var word: Range<Int>
  /// What the word speaks of; empty for `otherwise`.
  public var value: Range<Int>
  /// The word it was read as, where it was misspelt or of another language.
  public var meant: String?
}

/// One piece of a flow: the points between two arrows, with what belongs to the arrow before them.
public struct FlowPiece: Sendable {
  /// The arrow before the piece; empty for the first.
  public var arrow: Range<Int>
  /// The points, which commas divide.
  public var points: Range<Int>
  /// The points and the first clause, for a name that holds a clause's word.
  public var longer: Range<Int>
  /// Everything before the label: points and clauses.
  public var head: Range<Int>
  /// Which of the flow's clauses are the piece's.
  public var clauses: Range<Int>
  /// The label, or nil where there is none.
  public var label: Range<Int>?
  /// What a trailing bracket holds, or nil where there is none.
  public var citation: Range<Int>?
}

/// A flow taken apart: its pieces, and the clauses of all of them.
public struct FlowParts: Sendable {
  /// The pieces, in their order.
  public var pieces: [FlowPiece] = []
  /// The clauses of all pieces.
  public var clauses: [FlowClause] = []

  /// Makes an empty flow, to read into.
  public init() {}
}

/// Takes flows apart: arrows divide first, everywhere outside quotes.
public struct FlowReader {
  private var clauses: ClauseReader

  /// A reader for flows of a language.
  public init(_ language: Language) { clauses = ClauseReader(language) }

  /// Reads a flow's line into `parts`, which are emptied first, so that reading many flows allocates nothing.
  public mutating func read(_ bytes: Span<UInt8>, _ line: Line, into parts: inout FlowParts) {
    parts.pieces.removeAll(keepingCapacity: true)
    parts.clauses.removeAll(keepingCapacity: true)
    let end = Int(line.end)
    var start = Int(line.text)
    var arrow = start..<start
    var quotes = QuoteScan()
    while true {
      let next = Arrow.next(bytes, start, end, &quotes)
      readPiece(bytes, arrow, start..<(next?.lowerBound ?? end), into: &parts)
      guard let next else { return }
      arrow = next
      start = next.upperBound
    }
  }

  /// Reads the head of one piece again, with clause words misspelt or of another language.
  ///
  /// - Returns: the points before the clauses, and the clauses; nil where no such word was found.
  public mutating func readLeniently(_ bytes: Span<UInt8>, _ piece: FlowPiece) -> (
    points: Range<Int>, clauses: [FlowClause]
  )? {
    var found: [FlowClause] = []
    let points = clauses.read(bytes, piece.head, isLenient: true, into: &found)
    return found.contains { $0.meant != nil } ? (points, found) : nil
  }

  private mutating func readPiece(
    _ bytes: Span<UInt8>, _ arrow: Range<Int>, _ range: Range<Int>, into parts: inout FlowParts
  ) {
    let first = Bytes.skipBlanks(bytes, range.lowerBound, range.upperBound)
    let last = Bytes.dropBlanks(bytes, first, range.upperBound)
    let whole = Parts.splitCitation(bytes, first..<last)
    let colon = Self.dividingColon(bytes, whole.text)
    let head = first..<Bytes.dropBlanks(bytes, first, colon ?? whole.text.upperBound)
    let before = parts.clauses.count
    let points = clauses.read(bytes, head, isLenient: false, into: &parts.clauses)
    var label: Range<Int>?
    if let colon {
      let start = Bytes.skipBlanks(bytes, colon + 1, whole.text.upperBound)
      if start < whole.text.upperBound { label = start..<whole.text.upperBound }
    }
    var longer = points
    if before < parts.clauses.count {
      longer = head.lowerBound..<max(parts.clauses[before].value.upperBound, parts.clauses[before].word.upperBound)
    }
    parts.pieces.append(
      FlowPiece(
        arrow: arrow, points: points, longer: longer, head: head, clauses: before..<parts.clauses.count, label: label,
        citation: whole.citation))
  }

  /// The first colon of a piece that divides a label off.
  static func dividingColon(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var soft: Int?
    var quotes = QuoteScan()
    var i = range.lowerBound
    while i < range.upperBound {
      if let name = quotes.name(bytes, at: i, from: range.lowerBound, to: range.upperBound) {
        i = name.upperBound
        continue
      }
      if bytes[i] == 0x3A {
        if i + 1 >= range.upperBound || Bytes.blank(bytes, i + 1, range.upperBound) > 0 { return i }
        if soft == nil, SoftColon.divides(bytes, i, from: range.lowerBound) { soft = i }
      }
      i += 1
    }
    return soft
  }
}

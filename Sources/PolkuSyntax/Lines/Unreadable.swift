/// What a line that cannot be read was probably meant to be.
///
/// The reader keeps such a line as a note; a finding says what it may have been, with the edit.
public enum Unreadable: Sendable, Equatable {
  /// A kind's word and nothing else.
  case wordAlone(Kind)
  /// The plural of a kind's word and a colon, as in `Personas:`.
  case heading
  /// A comment as other languages write it: `# Personas`.
  case comment
  /// A line of marks, as in `-----`.
  case marks
  /// A row of a pasted table.
  case tableRow
  /// A continuation of nothing.
  case continuation
  /// An arrow with no point before it; where what follows begins.
  case arrowFirst(Int)
  /// Signs that were meant as arrows and are none.
  case strangeArrows([Range<Int>], Direction)
  /// A field's word without its colon; where the word ends.
  case noColon(Int)
  /// What the room says; kept quietly.
  case talk
  case other

  /// Which way a sign points that was meant as an arrow.
  public enum Direction: Sendable { case onwards, back, both }

  /// What an unreadable line was probably meant to be.
  public static func guess(_ tree: Tree, _ line: Line) -> Unreadable {
    let bytes = tree.source.bytes.span
    let text = Int(line.text)..<Int(line.end)
    guard let first = text.first else { return .other }
    if line.flags.contains(.wordAlone) { return .wordAlone(Kind(rawValue: line.code) ?? .map) }
    if line.flags.contains(.heading) { return .heading }
    if bytes[first] == 0x23 { return .comment }
    if bytes[first] == 0x7C { return bytes[text.upperBound - 1] == 0x7C && text.count > 1 ? .tableRow : .continuation }
    if isMarks(bytes, text) { return .marks }
    let arrow = Arrow.length(bytes, first, text.upperBound)
    if arrow > 0 { return .arrowFirst(Bytes.skipBlanks(bytes, first + arrow, text.upperBound)) }
    if line.flags.contains(.talk) { return .talk }
    if let found = strangeArrows(bytes, text) { return found }
    let head = Int(line.text)..<Int(line.headEnd)
    if !line.hasColon, let found = Talk.fieldWithoutColon(bytes, head, tree.language) {
      return .noColon(found.end)
    }
    return .other
  }

  /// Whether words are a sentence: five or more, or with a sentence's punctuation.
  public static func isSentence(_ tree: Tree, _ range: Range<Int>) -> Bool {
    Talk.isSentence(tree.source.bytes.span, range)
  }

  /// The fields a word may stand for at the start of a line, in the file's language.
  public static func fields(_ tree: Tree, _ word: Range<Int>) -> [Field] {
    var key: [UInt8] = []
    Folding.append(tree.source.bytes.span, word, to: &key)
    return tree.language.headTable.number(of: key.span).map { tree.language.heads[$0].fields } ?? []
  }

  private static func isMarks(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
    for i in text where Bytes.isWordByte(bytes[i]) { return false }
    return true
  }

  private static func strangeArrows(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Unreadable? {
    var found: [Range<Int>] = []
    var direction = Direction.onwards
    var i = text.lowerBound
    while i < text.upperBound {
      if let (range, way) = strangeArrow(bytes, i, text) {
        found.append(range)
        direction = way
        i = range.upperBound
      } else {
        i += 1
      }
    }
    return found.isEmpty ? nil : .strangeArrows(found, direction)
  }

  private static func strangeArrow(_ bytes: Span<UInt8>, _ i: Int, _ text: Range<Int>) -> (Range<Int>, Direction)? {
    let end = text.upperBound
    if bytes[i] == 0x3C, i + 1 < end, bytes[i + 1] == 0x2D {
      var stop = i + 1
      while stop < end, bytes[stop] == 0x2D { stop += 1 }
      let both = stop < end && bytes[stop] == 0x3E
      return (i..<(both ? stop + 1 : stop), both ? .both : .back)
    }
    guard i > text.lowerBound, Bytes.isBlank(bytes[i - 1]) else { return nil }
    if bytes[i] == 0x2D || bytes[i] == 0x3E {
      var stop = i
      while stop < end, bytes[stop] == 0x2D || Bytes.isBlank(bytes[stop]) { stop += 1 }
      guard stop < end, bytes[stop] == 0x3E, stop + 1 < end, Bytes.isBlank(bytes[stop + 1]) else { return nil }
      return (i..<stop + 1, .onwards)
    }
    guard bytes[i] == 0xC3, i + 2 < end, bytes[i + 1] == 0xA0, Bytes.isBlank(bytes[i + 2]) else { return nil }
    return (i..<i + 2, .onwards)
  }
}
